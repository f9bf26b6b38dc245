class Traces(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/traces")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[SessionTrace]: ...


class SessionTrace(BaseModel):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: Dict[str, object]
    session_id: str
