from .....beta.agents import AgentSessionItem


class Items(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/items")
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AgentSessionItem]: ...
