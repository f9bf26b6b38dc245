"""What is said to a session, and what it tells while it works."""

from ....beta.agents.sessions import AgentSession
from ....beta.agents.sessions.inputs import AgentSessionInputParam
from ....beta.agents.sessions.items import AgentOutputItem, AgentSessionItem, OutputText, SummaryText
from ....beta.agents.sessions.subagents import Subagent
from ....beta.agents.sessions.turns import TokenUsage, Turn


class Events(headers={"OpenAI-Beta": "agents=v1"}):
    """Talk to a session and hear what it does."""

    @POST("/agents/sessions/{session_id}/events")
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str = Header("Idempotency-Key", ...),
    ) -> None:
        """Say something to a session: words, results of functions, decisions, or that it is to stop. The answer means only that it was taken.

        idempotency_key: With the same key the same events are taken once only.
        """

    @GET(
        "/agents/sessions/{session_id}/events",
        stream=AgentSessionEvent,
        headers={"OpenAI-Beta": "agents=v1", "Accept": "text/event-stream"},
    )
    def stream(self, session_id: str, *, include_obfuscation: bool = ...) -> AgentSessionEvent:
        """Hear what a session does from now on. An error of the session is an event like any other.

        include_obfuscation: Pad events, so that nobody can tell from their length what is in them; `True` unless given.
        """


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel, module="types.beta.agent_output_command_execution_output_delta_event"):
    """A command has written something."""
    delta: str
    event_id: str
    item_id: str
    output_index: int
    """Where in the output of the turn the command stands."""
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str] = None


class AgentSessionCreatedEvent(BaseModel, module="types.beta.agent_session_created_event"):
    """The session has begun."""
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentConnectedEvent(BaseModel, module="types.beta.agent_session_environment_connected_event"):
    """The environment is connected."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.connected"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentDisconnectedEvent(BaseModel, module="types.beta.agent_session_environment_disconnected_event"):
    """The environment is out of reach."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentExpiredEvent(BaseModel, module="types.beta.agent_session_environment_expired_event"):
    """The environment was stopped for so long that what was kept of it is gone."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.expired"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentFailedEvent(BaseModel, module="types.beta.agent_session_environment_failed_event"):
    """The environment does not work."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.failed"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentPendingEvent(BaseModel, module="types.beta.agent_session_environment_pending_event"):
    """The environment is being made ready."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.pending"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentReadyEvent(BaseModel, module="types.beta.agent_session_environment_ready_event"):
    """The environment can be connected."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.ready"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentResetEvent(BaseModel, module="types.beta.agent_session_environment_reset_event"):
    """The environment was set up anew: its files and processes are gone, what was said is not."""
    environment_id: str
    """The same as before."""
    event_id: str
    reset_count: int
    """How often so far; told again, it has the same number."""
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentState(BaseModel, module="types.beta.agent_session_environment_state"):
    """How the environment of a session is."""
    id: str
    error: Optional[Error] = None
    """What went wrong while it was made ready, if anything."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`ready` can be connected, `suspended` is stopped and will go on from where it was, `expired` is gone."""
    type: str

    class Error(BaseModel):
        code: str
        message: str
        type: str


class AgentSessionEnvironmentSuspendedEvent(BaseModel, module="types.beta.agent_session_environment_suspended_event"):
    """The environment had nothing to do: it is stopped, its state is kept."""
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.suspended"]
    obfuscation: Optional[str] = None


class AgentSessionErrorEvent(BaseModel, module="types.beta.agent_session_error_event"):
    """A turn or the whole session has failed."""
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: Optional[str] = None


class AgentSessionEvent(Alias[Union[
    AgentSessionErrorEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentResetEvent,
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentSessionCreatedEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionIdleEvent,
    AgentSessionInProgressEvent,
    AgentSessionRequiresActionEvent,
    AgentSessionFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
]], module="types.beta.agent_session_event"):
    """Something that a session tells. Padding to hide lengths is in `obfuscation`, where it was asked for."""


class AgentSessionFailedEvent(BaseModel, module="types.beta.agent_session_failed_event"):
    """The session has failed."""
    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: Optional[str] = None


class AgentSessionIdleEvent(BaseModel, module="types.beta.agent_session_idle_event"):
    """The session waits for input."""
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: Optional[str] = None


class AgentSessionInProgressEvent(BaseModel, module="types.beta.agent_session_in_progress_event"):
    """The session is at work on a turn."""
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: Optional[str] = None


class AgentSessionRequiresActionEvent(BaseModel, module="types.beta.agent_session_requires_action_event"):
    """The session waits for what its `required_actions` say."""
    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentActiveEvent(BaseModel, module="types.beta.agent_session_subagent_active_event"):
    """A closed subagent is at work again."""
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentClosedEvent(BaseModel, module="types.beta.agent_session_subagent_closed_event"):
    """A subagent was closed."""
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentCreatedEvent(BaseModel, module="types.beta.agent_session_subagent_created_event"):
    """The agent has a subagent now."""
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: Optional[str] = None


class AgentSessionTurnCancelledEvent(BaseModel, module="types.beta.agent_session_turn_cancelled_event"):
    """The turn was stopped."""
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[TokenUsage] = None
    """Of the agent itself, without its subagents, as far as is known."""
    obfuscation: Optional[str] = None


class AgentSessionTurnCompletedEvent(BaseModel, module="types.beta.agent_session_turn_completed_event"):
    """The turn is over."""
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: Optional[TokenUsage] = None
    """Of the agent itself, without its subagents, as far as is known."""
    obfuscation: Optional[str] = None


class AgentSessionTurnContentPartAddedEvent(BaseModel, module="types.beta.agent_session_turn_content_part_added_event"):
    """A message has a new part."""
    content_index: int
    """Which of the message's parts it is."""
    event_id: str
    item_id: str
    output_index: int
    """Where in the output of the turn the message stands."""
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnContentPartDoneEvent(BaseModel, module="types.beta.agent_session_turn_content_part_done_event"):
    """A part of a message is whole."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnCreatedEvent(BaseModel, module="types.beta.agent_session_turn_created_event"):
    """A turn was asked for."""
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = None


class AgentSessionTurnFailedEvent(BaseModel, module="types.beta.agent_session_turn_failed_event"):
    """The turn has failed."""
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: Optional[TokenUsage] = None
    """Of the agent itself, without its subagents, as far as is known."""
    obfuscation: Optional[str] = None


class AgentSessionTurnInProgressEvent(BaseModel, module="types.beta.agent_session_turn_in_progress_event"):
    """The turn is under way."""
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: Optional[str] = None


class AgentSessionTurnItemAddedEvent(BaseModel, module="types.beta.agent_session_turn_item_added_event"):
    """The turn has a new item."""
    event_id: str
    item: AgentSessionItem
    output_index: Optional[int] = None
    """Where it stands in the output of the turn; absent for what the agent did not make."""
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnItemDoneEvent(BaseModel, module="types.beta.agent_session_turn_item_done_event"):
    """An item of the output is whole."""
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnOutputTextDeltaEvent(BaseModel, module="types.beta.agent_session_turn_output_text_delta_event"):
    """Text has come to a part of a message."""
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: Optional[str] = None


class AgentSessionTurnOutputTextDoneEvent(BaseModel, module="types.beta.agent_session_turn_output_text_done_event"):
    """The text of a part is whole."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel, module="types.beta.agent_session_turn_reasoning_summary_part_added_event"):
    """What is told of the model's thoughts has a new part."""
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    """Which of the parts it is."""
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel, module="types.beta.agent_session_turn_reasoning_summary_part_done_event"):
    """A part of what is told of the model's thoughts is whole."""
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Optional[Literal["incomplete"]] = None
    """Absent unless it was broken off."""
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel, module="types.beta.agent_session_turn_reasoning_summary_text_delta_event"):
    """Text has come to what is told of the model's thoughts."""
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel, module="types.beta.agent_session_turn_reasoning_summary_text_done_event"):
    """The text of what is told of the model's thoughts is whole."""
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str] = None


class SessionError(BaseModel, module="types.beta.session_error"):
    """What went wrong."""
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    """Of the request, if it was one of them."""
    type: str
