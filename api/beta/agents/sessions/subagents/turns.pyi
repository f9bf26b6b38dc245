from .....beta.agents.sessions.turns import Turn


class Turns(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}", params=None)
    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str) -> Turn: ...

    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns")
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Turn]: ...
