"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.agent_output_command_execution_output_delta_event import (
    AgentOutputCommandExecutionOutputDeltaEvent,
)
from ferroai.types.beta.agent_session_created_event import AgentSessionCreatedEvent
from ferroai.types.beta.agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent
from ferroai.types.beta.agent_session_environment_disconnected_event import AgentSessionEnvironmentDisconnectedEvent
from ferroai.types.beta.agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent
from ferroai.types.beta.agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent
from ferroai.types.beta.agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent
from ferroai.types.beta.agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent
from ferroai.types.beta.agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent
from ferroai.types.beta.agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent
from ferroai.types.beta.agent_session_error_event import AgentSessionErrorEvent
from ferroai.types.beta.agent_session_failed_event import AgentSessionFailedEvent
from ferroai.types.beta.agent_session_idle_event import AgentSessionIdleEvent
from ferroai.types.beta.agent_session_in_progress_event import AgentSessionInProgressEvent
from ferroai.types.beta.agent_session_requires_action_event import AgentSessionRequiresActionEvent
from ferroai.types.beta.agent_session_subagent_active_event import AgentSessionSubagentActiveEvent
from ferroai.types.beta.agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent
from ferroai.types.beta.agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent
from ferroai.types.beta.agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent
from ferroai.types.beta.agent_session_turn_completed_event import AgentSessionTurnCompletedEvent
from ferroai.types.beta.agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent
from ferroai.types.beta.agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent
from ferroai.types.beta.agent_session_turn_created_event import AgentSessionTurnCreatedEvent
from ferroai.types.beta.agent_session_turn_failed_event import AgentSessionTurnFailedEvent
from ferroai.types.beta.agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
from ferroai.types.beta.agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent
from ferroai.types.beta.agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent
from ferroai.types.beta.agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent
from ferroai.types.beta.agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent
from ferroai.types.beta.agent_session_turn_reasoning_summary_part_added_event import (
    AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_part_done_event import (
    AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_text_delta_event import (
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_text_done_event import (
    AgentSessionTurnReasoningSummaryTextDoneEvent,
)

__all__ = ["AgentSessionEvent"]


AgentSessionEvent: TypeAlias = Union[
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
]
"""Something that a session tells. Padding to hide lengths is in `obfuscation`, where it was asked for."""
