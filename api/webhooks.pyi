"""Webhooks: the service calls an address of yours when something has happened."""

PACKAGE = "types.webhooks"


class Webhooks:
    """Tell the service which addresses of yours to call, and about what."""

    @POST("/webhook_endpoints")
    def create(self, *, event_types: List[EventType], name: str, url: str) -> WebhookEndpointWithSecret:
        """Register an address; its secret comes back this once.

        event_types: What to be told about.
        name: For people.
        url: Where to send it; HTTPS only.
        """

    @GET("/webhook_endpoints/{webhook_endpoint_id}")
    def retrieve(self, webhook_endpoint_id: str) -> WebhookEndpoint:
        """Look an endpoint up."""

    @POST("/webhook_endpoints/{webhook_endpoint_id}")
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[EventType] = ...,
        name: str = ...,
        url: str = ...,
    ) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is.

        event_types: Takes the place of the whole list.
        url: HTTPS only.
        """

    @GET("/webhook_endpoints")
    def list(self, *, after: Optional[str] = ..., limit: int = ...) -> CursorPage[WebhookEndpoint]:
        """List the endpoints of the project, newest first.

        after: Id of the last endpoint of the page before.
        limit: How many endpoints a page holds; 20 unless given.
        """

    @DELETE("/webhook_endpoints/{webhook_endpoint_id}")
    def delete(self, webhook_endpoint_id: str) -> DeletedWebhookEndpoint:
        """Remove an endpoint."""

    @POST("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret")
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool = ...,
    ) -> WebhookEndpointWithSecret:
        """Give an endpoint a new signing secret.

        keep_old_secret_active_for_24_hours: Without it the old secret is worth nothing at once.
        """

    @POST("/webhook_endpoints/{webhook_endpoint_id}/test")
    def test(self, webhook_endpoint_id: str, *, event_type: EventType) -> WebhookEndpointTestResult:
        """Send a made-up event to an endpoint.

        event_type: Which kind of event to make up.
        """


EventType: Shorthand = Literal[
    "batch.completed",
    "batch.failed",
    "batch.expired",
    "batch.cancelled",
    "response.completed",
    "response.failed",
    "response.cancelled",
    "response.incomplete",
    "eval.run.succeeded",
    "eval.run.failed",
    "eval.run.canceled",
    "fine_tuning.job.succeeded",
    "fine_tuning.job.failed",
    "fine_tuning.job.cancelled",
    "realtime.call.incoming",
    "video.completed",
    "video.failed",
    "agent.environment.ready",
    "agent.environment.failed",
    "agent.environment.suspended",
    "agent.environment.expired",
    "agent.session.created",
    "agent.session.action_required",
    "agent.session.in_progress",
    "agent.session.idle",
    "agent.session.failed",
    "safety.alert.created",
]


class DeletedWebhookEndpoint(BaseModel):
    """That an endpoint was removed."""
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class WebhookEndpoint(BaseModel):
    """An address of yours that the service calls."""
    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: Optional[str] = None
    """The secret, all but a little of it hidden."""
    url: str
    updated_at: Optional[int] = None
    """When its settings or its secret last changed; tests do not count."""


class WebhookEndpointTestResult(BaseModel):
    """How an endpoint took a made-up event."""
    event_type: str
    """Of the event that was made up."""
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """Of the endpoint's answer: whether it was content stands here."""
    success: Literal[True]
    """That an answer came at all."""
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(Like[WebhookEndpoint]):
    """An endpoint that was just made, or just given a new secret."""
    signing_secret: str
    """Shown this once: keep it, it is what `unwrap` needs."""
