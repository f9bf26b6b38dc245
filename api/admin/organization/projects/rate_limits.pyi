"""How much a project may ask of each model."""


class RateLimits(auth="admin"):
    """Look up and lower the limits of a project."""

    @GET("/organization/projects/{project_id}/rate_limits")
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[ProjectRateLimit]:
        """List the limits of a project, one thing for each model.

        after: Id of the last limit of the page before.
        before: Id of the first limit of the page after.
        limit: How many limits a page holds; 100 unless given.
        """

    @POST("/organization/projects/{project_id}/rate_limits/{rate_limit_id}")
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int = ...,
        max_audio_megabytes_per_1_minute: int = ...,
        max_images_per_1_minute: int = ...,
        max_requests_per_1_day: int = ...,
        max_requests_per_1_minute: int = ...,
        max_tokens_per_1_minute: int = ...,
    ) -> ProjectRateLimit:
        """Set limits of a model in a project.

        batch_1_day_max_input_tokens: Of all batches; only some models have it.
        max_audio_megabytes_per_1_minute: Only some models have it.
        max_images_per_1_minute: Only some models have it.
        max_requests_per_1_day: Only some models have it.
        """


class ProjectRateLimit(BaseModel):
    """How much a project may ask of a model; limits that the model does not have are absent."""
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: Optional[int] = None
    """Of all batches."""
    max_audio_megabytes_per_1_minute: Optional[int] = None
    max_images_per_1_minute: Optional[int] = None
    max_requests_per_1_day: Optional[int] = None
