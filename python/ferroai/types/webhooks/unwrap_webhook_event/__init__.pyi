"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.webhooks.agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent
from ferroai.types.webhooks.agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent
from ferroai.types.webhooks.agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent
from ferroai.types.webhooks.agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent
from ferroai.types.webhooks.agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent
from ferroai.types.webhooks.agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
from ferroai.types.webhooks.agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent
from ferroai.types.webhooks.agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent
from ferroai.types.webhooks.agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent
from ferroai.types.webhooks.batch_cancelled_webhook_event import BatchCancelledWebhookEvent
from ferroai.types.webhooks.batch_completed_webhook_event import BatchCompletedWebhookEvent
from ferroai.types.webhooks.batch_expired_webhook_event import BatchExpiredWebhookEvent
from ferroai.types.webhooks.batch_failed_webhook_event import BatchFailedWebhookEvent
from ferroai.types.webhooks.eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
from ferroai.types.webhooks.eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
from ferroai.types.webhooks.eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
from ferroai.types.webhooks.fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
from ferroai.types.webhooks.fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
from ferroai.types.webhooks.fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
from ferroai.types.webhooks.live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
from ferroai.types.webhooks.live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
from ferroai.types.webhooks.live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
from ferroai.types.webhooks.realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
from ferroai.types.webhooks.response_cancelled_webhook_event import ResponseCancelledWebhookEvent
from ferroai.types.webhooks.response_completed_webhook_event import ResponseCompletedWebhookEvent
from ferroai.types.webhooks.response_failed_webhook_event import ResponseFailedWebhookEvent
from ferroai.types.webhooks.response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
from ferroai.types.webhooks.safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent
from ferroai.types.webhooks.safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent
from ferroai.types.webhooks.safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent
from ferroai.types.webhooks.safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent

__all__ = ["UnwrapWebhookEvent"]


UnwrapWebhookEvent: TypeAlias = Union[
    AgentEnvironmentExpiredWebhookEvent,
    AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent,
    AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent,
    AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
    BatchCancelledWebhookEvent,
    BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent,
    BatchFailedWebhookEvent,
    EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent,
    EvalRunSucceededWebhookEvent,
    FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent,
    FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent,
    LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent,
    RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent,
    ResponseCompletedWebhookEvent,
    ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent,
    SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent,
    SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
]
