"""Subagents: agents that an agent has do parts of its work."""

from ....beta.agents.sessions.items import AgentContent


class Subagents(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at the subagents of a session."""

    @GET("/agents/sessions/{session_id}/subagents/{subagent_id}", params=None)
    def retrieve(self, subagent_id: str, *, session_id: str) -> Subagent:
        """Look a subagent up."""

    @GET("/agents/sessions/{session_id}/subagents")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Subagent]:
        """List the subagents of a session: also closed ones, and those of subagents.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class Subagent(BaseModel, module="types.beta.subagent"):
    """An agent that does a part of another's work."""
    id: str
    closed_at: Optional[int] = None
    """Absent while it is `active`, also when it was closed before."""
    instructions: Optional[List[AgentContent]] = None
    """What it was to do first, if known; images in it may be told in words only."""
    name: Optional[str] = None
    """What it is called by who runs it, if anything."""
    object: Literal["agent.session.subagent"]
    opened_at: int
    """For the first time."""
    parent_agent_id: str
    """Of the agent that asked for it."""
    session_id: str
    status: Literal["active", "closed"]
    """`active` also between its turns."""
