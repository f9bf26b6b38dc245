from ..webhooks import WebhookEndpoint


class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

    class Data(BaseModel):
        id: str


class AgentEnvironmentFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]

    class Data(BaseModel):
        id: str


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]

    class Data(BaseModel):
        id: str


class AgentEnvironmentSuspendedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]

    class Data(BaseModel):
        id: str


class AgentSessionActionRequiredWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

    class DataRequiredAction(BaseModel):
        type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]

    class Data(BaseModel):
        id: str
        required_action: DataRequiredAction


class AgentSessionCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

    class DataConnect(BaseModel):
        remote_url: str

    class Data(BaseModel):
        id: str
        environment_type: str
        connect: Optional[DataConnect] = None
        environment_id: Optional[str] = None


class AgentSessionFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]

    class Data(BaseModel):
        id: str
        environment_type: str
        environment_id: Optional[str] = None


class AgentSessionIdleWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]

    class Data(BaseModel):
        id: str
        environment_type: str
        environment_id: Optional[str] = None


class AgentSessionInProgressWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

    class Data(BaseModel):
        id: str
        environment_type: str
        environment_id: Optional[str] = None


class BatchCancelledWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.cancelled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class BatchCompletedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.completed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class BatchExpiredWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.expired"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class BatchFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class EvalRunCanceledWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class EvalRunFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class EvalRunSucceededWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.succeeded"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class FineTuningJobCancelledWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class FineTuningJobFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class FineTuningJobSucceededWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class LiveCallIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = None

    class DataSipHeader(BaseModel):
        name: str
        value: str

    class Data(BaseModel):
        session_id: str
        sip_headers: List[DataSipHeader]
        sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None


class LiveTransportConnectedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

    class Data(BaseModel):
        session_id: str
        type: Literal["webrtc"]


class LiveTransportIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = None

    class DataSipHeader(BaseModel):
        name: str
        value: str

    class Data(BaseModel):
        session_id: str
        sip_headers: List[DataSipHeader]
        type: Literal["sip"]
        sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None


class RealtimeCallIncomingWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = None

    class DataSipHeader(BaseModel):
        name: str
        value: str

    class Data(BaseModel):
        call_id: str
        sip_headers: List[DataSipHeader]
        sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None


class ResponseCancelledWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.cancelled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class ResponseCompletedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class ResponseFailedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class ResponseIncompleteWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        id: str


class SafetyAlertCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]

    class Data(BaseModel):
        id: str


class SafetyDeactivationIssuedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]

    class Data(BaseModel):
        id: str


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        safety_category: str
        safety_identifier: str
        model: Optional[str] = None
        project_id: Optional[str] = None
        request_id: Optional[str] = None


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

    class Data(BaseModel):
        id: str


class SafetyWarningIssuedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

    class Data(BaseModel):
        id: str


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


class WebhookEndpointList(BaseModel):
    data: List[WebhookEndpoint]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
