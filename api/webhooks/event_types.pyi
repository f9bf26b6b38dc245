class EventTypes:
    @GET("/webhook_event_types")
    def list(self) -> WebhookEventTypeList: ...


class WebhookEventTypeList(BaseModel):
    data: List[str]
    object: Literal["list"]
