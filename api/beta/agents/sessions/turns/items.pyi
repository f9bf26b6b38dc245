"""The items of one turn."""

from .....beta.agents.sessions.items import AgentSessionItem


class Items(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at what was said and done in a turn."""

    @GET("/agents/sessions/{session_id}/turns/{turn_id}/items")
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[AgentSessionItem]:
        """List the items of a turn, but for those of subagents.

        after: The `last_id` of the page before, which need not be the id of its last item.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """
