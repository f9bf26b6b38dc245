from ....beta.agents import Subagent


class Subagents(headers={"OpenAI-Beta": "agents=v1"}):
    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}", params=None)
    def retrieve(self, subagent_id: str, *, session_id: str) -> Subagent: ...

    @GET("/agents/sessions/{session_id}/subagents")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Subagent]: ...
