from ....beta.agents import SessionTurnError, TokenUsage


class Turns(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/turns/{turn_id}", params=None)
    def retrieve(self, turn_id: str, *, session_id: str) -> Turn: ...

    @GET("/agents/sessions/{session_id}/turns")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Turn]: ...


class Turn(BaseModel):
    id: str
    agent_id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[SessionTurnError] = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int] = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: Optional[str] = None
    usage: Optional[TokenUsage] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None

    class PromptCacheOptions(BaseModel):
        ttl: Literal["30m", "12h"]
