"""The items of one turn of a subagent."""

from ......beta.agents.sessions.items import AgentSessionItem


class Items(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at what a subagent said and did in a turn."""

    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items")
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AgentSessionItem]:
        """List the items of a turn of a subagent.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """
