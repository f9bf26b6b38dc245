"""The turns of a subagent."""

from .....beta.agents.sessions.turns import Turn


class Turns(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at the turns of a subagent."""

    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}", params=None)
    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str) -> Turn:
        """Look a turn of a subagent up."""

    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns")
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Turn]:
        """List the turns of a subagent, also those after it was closed and went on.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """
