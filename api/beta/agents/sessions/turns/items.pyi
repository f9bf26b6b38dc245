from .....beta.agents import AgentSessionItem


class Items(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/turns/{turn_id}/items")
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[AgentSessionItem]: ...
