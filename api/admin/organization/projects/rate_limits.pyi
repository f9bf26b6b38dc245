class RateLimits(auth="admin"):
    @GET("/organization/projects/{project_id}/rate_limits")
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[ProjectRateLimit]: ...

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
    ) -> ProjectRateLimit: ...


class ProjectRateLimit(BaseModel):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: Optional[int] = None
    max_audio_megabytes_per_1_minute: Optional[int] = None
    max_images_per_1_minute: Optional[int] = None
    max_requests_per_1_day: Optional[int] = None
