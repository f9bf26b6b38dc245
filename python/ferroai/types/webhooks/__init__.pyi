"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.webhooks.agent_environment_expired_webhook_event import (
    AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
)
from ferroai.types.webhooks.agent_environment_failed_webhook_event import (
    AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
)
from ferroai.types.webhooks.agent_environment_ready_webhook_event import (
    AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
)
from ferroai.types.webhooks.agent_environment_suspended_webhook_event import (
    AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
)
from ferroai.types.webhooks.agent_session_action_required_webhook_event import (
    AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
)
from ferroai.types.webhooks.agent_session_created_webhook_event import (
    AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
)
from ferroai.types.webhooks.agent_session_failed_webhook_event import (
    AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
)
from ferroai.types.webhooks.agent_session_idle_webhook_event import (
    AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent,
)
from ferroai.types.webhooks.agent_session_in_progress_webhook_event import (
    AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
)
from ferroai.types.webhooks.batch_cancelled_webhook_event import (
    BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
)
from ferroai.types.webhooks.batch_completed_webhook_event import (
    BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
)
from ferroai.types.webhooks.batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
from ferroai.types.webhooks.batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
from ferroai.types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint as DeletedWebhookEndpoint
from ferroai.types.webhooks.eval_run_canceled_webhook_event import (
    EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
)
from ferroai.types.webhooks.eval_run_failed_webhook_event import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
from ferroai.types.webhooks.eval_run_succeeded_webhook_event import (
    EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
)
from ferroai.types.webhooks.fine_tuning_job_cancelled_webhook_event import (
    FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
)
from ferroai.types.webhooks.fine_tuning_job_failed_webhook_event import (
    FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
)
from ferroai.types.webhooks.fine_tuning_job_succeeded_webhook_event import (
    FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
)
from ferroai.types.webhooks.live_call_incoming_webhook_event import (
    LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
)
from ferroai.types.webhooks.live_transport_connected_webhook_event import (
    LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
)
from ferroai.types.webhooks.live_transport_incoming_webhook_event import (
    LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
)
from ferroai.types.webhooks.realtime_call_incoming_webhook_event import (
    RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
)
from ferroai.types.webhooks.response_cancelled_webhook_event import (
    ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
)
from ferroai.types.webhooks.response_completed_webhook_event import (
    ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
)
from ferroai.types.webhooks.response_failed_webhook_event import (
    ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
)
from ferroai.types.webhooks.response_incomplete_webhook_event import (
    ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
)
from ferroai.types.webhooks.safety_alert_created_webhook_event import (
    SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent,
)
from ferroai.types.webhooks.safety_deactivation_issued_webhook_event import (
    SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
)
from ferroai.types.webhooks.safety_identifier_blocked_webhook_event import (
    SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
)
from ferroai.types.webhooks.safety_org_alert_created_webhook_event import (
    SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
)
from ferroai.types.webhooks.safety_warning_issued_webhook_event import (
    SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent,
)
from ferroai.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
from ferroai.types.webhooks.webhook_create_params import WebhookCreateParams as WebhookCreateParams
from ferroai.types.webhooks.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
from ferroai.types.webhooks.webhook_endpoint_list import WebhookEndpointList as WebhookEndpointList
from ferroai.types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult as WebhookEndpointTestResult
from ferroai.types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret as WebhookEndpointWithSecret
from ferroai.types.webhooks.webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
from ferroai.types.webhooks.webhook_list_params import WebhookListParams as WebhookListParams
from ferroai.types.webhooks.webhook_rotate_secret_params import WebhookRotateSecretParams as WebhookRotateSecretParams
from ferroai.types.webhooks.webhook_test_params import WebhookTestParams as WebhookTestParams
from ferroai.types.webhooks.webhook_update_params import WebhookUpdateParams as WebhookUpdateParams

__all__ = [
    "AgentEnvironmentExpiredWebhookEvent",
    "AgentEnvironmentFailedWebhookEvent",
    "AgentEnvironmentReadyWebhookEvent",
    "AgentEnvironmentSuspendedWebhookEvent",
    "AgentSessionActionRequiredWebhookEvent",
    "AgentSessionCreatedWebhookEvent",
    "AgentSessionFailedWebhookEvent",
    "AgentSessionIdleWebhookEvent",
    "AgentSessionInProgressWebhookEvent",
    "BatchCancelledWebhookEvent",
    "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent",
    "BatchFailedWebhookEvent",
    "DeletedWebhookEndpoint",
    "EvalRunCanceledWebhookEvent",
    "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent",
    "LiveCallIncomingWebhookEvent",
    "LiveTransportConnectedWebhookEvent",
    "LiveTransportIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEvent",
    "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent",
    "ResponseFailedWebhookEvent",
    "ResponseIncompleteWebhookEvent",
    "SafetyAlertCreatedWebhookEvent",
    "SafetyDeactivationIssuedWebhookEvent",
    "SafetyIdentifierBlockedWebhookEvent",
    "SafetyOrgAlertCreatedWebhookEvent",
    "SafetyWarningIssuedWebhookEvent",
    "UnwrapWebhookEvent",
    "WebhookCreateParams",
    "WebhookEndpoint",
    "WebhookEndpointList",
    "WebhookEndpointTestResult",
    "WebhookEndpointWithSecret",
    "WebhookEventTypeList",
    "WebhookListParams",
    "WebhookRotateSecretParams",
    "WebhookTestParams",
    "WebhookUpdateParams",
]
