"""What webhooks can tell about."""


class EventTypes:
    """Learn which kinds of event there are."""

    @GET("/webhook_event_types")
    def list(self) -> WebhookEventTypeList:
        """List the kinds of event that the project may be told about."""


class WebhookEventTypeList(BaseModel):
    """The kinds of event that the project may be told about."""
    data: List[str]
    object: Literal["list"]
