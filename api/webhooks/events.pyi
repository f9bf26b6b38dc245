"""What webhooks tell: the events that `webhooks.unwrap` gives."""

from ..webhooks import WebhookEndpoint


class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    """An environment of agents has expired and cannot be woken any more."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

    class Data(BaseModel):
        """The environment it is about."""
        id: str


class AgentEnvironmentFailedWebhookEvent(BaseModel):
    """An environment that was prepared ahead could not be set up."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]

    class Data(BaseModel):
        """The environment it is about."""
        id: str


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    """An environment that was prepared ahead waits for a session."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]

    class Data(BaseModel):
        """The environment it is about."""
        id: str


class AgentEnvironmentSuspendedWebhookEvent(BaseModel):
    """An environment of agents was put to sleep and can be woken."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]

    class Data(BaseModel):
        """The environment it is about."""
        id: str


class AgentSessionActionRequiredWebhookEvent(BaseModel):
    """A session of an agent waits for you; look it up to learn the details."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

    class DataRequiredAction(BaseModel):
        """What kind of thing it waits for."""
        type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]

    class Data(BaseModel):
        """The session it is about."""
        id: str
        required_action: DataRequiredAction


class AgentSessionCreatedWebhookEvent(BaseModel):
    """A session of an agent was made."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

    class DataConnect(BaseModel):
        """How to join an environment of your own to the session."""
        remote_url: str
        """Where the environment connects to."""

    class Data(BaseModel):
        """The session it is about."""
        id: str
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        connect: Optional[DataConnect] = None
        environment_id: Optional[str] = None
        """Absent without an environment."""


class AgentSessionFailedWebhookEvent(BaseModel):
    """A session of an agent has failed."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]

    class Data(BaseModel):
        """The session it is about."""
        id: str
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        environment_id: Optional[str] = None
        """Absent without an environment."""


class AgentSessionIdleWebhookEvent(BaseModel):
    """A session of an agent has nothing to do."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]

    class Data(BaseModel):
        """The session it is about."""
        id: str
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        environment_id: Optional[str] = None
        """Absent without an environment."""


class AgentSessionInProgressWebhookEvent(BaseModel):
    """A session of an agent has begun to work."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

    class Data(BaseModel):
        """The session it is about."""
        id: str
        environment_type: str
        """`none`, `openai_hosted` or `self_hosted`."""
        environment_id: Optional[str] = None
        """Absent without an environment."""


class BatchCancelledWebhookEvent(BaseModel):
    """A batch was cancelled."""
    id: str
    created_at: int
    data: Data
    type: Literal["batch.cancelled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The batch it is about."""
        id: str


class BatchCompletedWebhookEvent(BaseModel):
    """A batch is done."""
    id: str
    created_at: int
    data: Data
    type: Literal["batch.completed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The batch it is about."""
        id: str


class BatchExpiredWebhookEvent(BaseModel):
    """A batch was not done in time."""
    id: str
    created_at: int
    data: Data
    type: Literal["batch.expired"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The batch it is about."""
        id: str


class BatchFailedWebhookEvent(BaseModel):
    """A batch has failed."""
    id: str
    created_at: int
    data: Data
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The batch it is about."""
        id: str


class EvalRunCanceledWebhookEvent(BaseModel):
    """A run of an evaluation was cancelled."""
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The run it is about."""
        id: str


class EvalRunFailedWebhookEvent(BaseModel):
    """A run of an evaluation has failed."""
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The run it is about."""
        id: str


class EvalRunSucceededWebhookEvent(BaseModel):
    """A run of an evaluation is done."""
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.succeeded"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The run it is about."""
        id: str


class FineTuningJobCancelledWebhookEvent(BaseModel):
    """A fine-tuning job was cancelled."""
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The job it is about."""
        id: str


class FineTuningJobFailedWebhookEvent(BaseModel):
    """A fine-tuning job has failed."""
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The job it is about."""
        id: str


class FineTuningJobSucceededWebhookEvent(BaseModel):
    """A fine-tuning job is done."""
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The job it is about."""
        id: str


class LiveCallIncomingWebhookEvent(BaseModel):
    """Someone calls by telephone. Replaced by `live.transport.incoming`; kept for old subscriptions."""
    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = None

    class DataSipHeader(BaseModel):
        """A header of the SIP INVITE."""
        name: str
        value: str

    class Data(BaseModel):
        """The call it is about."""
        session_id: str
        """Begins with `live_`; for the calls of `live`. That of `realtime` is another one."""
        sip_headers: List[DataSipHeader]
        """As the caller sent them, so not to be trusted; those of authorization are left out."""
        sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
        """`srtp` is encrypted, `rtp` is not; absent when unknown. Says nothing about the signalling."""


class LiveTransportConnectedWebhookEvent(BaseModel):
    """A live session has begun over WebRTC."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

    class Data(BaseModel):
        """The session it is about."""
        session_id: str
        """With it a second connection can listen in."""
        type: Literal["webrtc"]


class LiveTransportIncomingWebhookEvent(BaseModel):
    """Someone calls by telephone; who answers first, `live` or `realtime`, has the call."""
    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = None

    class DataSipHeader(BaseModel):
        """A header of the SIP INVITE."""
        name: str
        value: str

    class Data(BaseModel):
        """The call it is about."""
        session_id: str
        """Begins with `live_`; to accept or reject the call with."""
        sip_headers: List[DataSipHeader]
        """As the caller sent them, so not to be trusted; those of authorization are left out."""
        type: Literal["sip"]
        sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
        """`srtp` is encrypted, `rtp` is not; absent when unknown. Says nothing about the signalling."""


class RealtimeCallIncomingWebhookEvent(BaseModel):
    """Someone calls by telephone, and may be answered by `realtime.calls`."""
    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = None

    class DataSipHeader(BaseModel):
        """A header of the SIP INVITE."""
        name: str
        value: str

    class Data(BaseModel):
        """The call it is about."""
        call_id: str
        """To accept or reject the call with; `live` wants the `session_id` of `live.transport.incoming`."""
        sip_headers: List[DataSipHeader]
        """As the caller sent them, so not to be trusted; those of authorization are left out."""
        sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = None
        """`srtp` is encrypted, `rtp` is not; absent when unknown. Says nothing about the signalling."""


class ResponseCancelledWebhookEvent(BaseModel):
    """A response in the background was cancelled."""
    id: str
    created_at: int
    data: Data
    type: Literal["response.cancelled"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The response it is about."""
        id: str


class ResponseCompletedWebhookEvent(BaseModel):
    """A response in the background is done."""
    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The response it is about."""
        id: str


class ResponseFailedWebhookEvent(BaseModel):
    """A response in the background has failed."""
    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The response it is about."""
        id: str


class ResponseIncompleteWebhookEvent(BaseModel):
    """A response in the background was cut short."""
    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The response it is about."""
        id: str


class SafetyAlertCreatedWebhookEvent(BaseModel):
    """There is a safety alert for the project."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]

    class Data(BaseModel):
        """The alert."""
        id: str
        """For `safety.alerts.retrieve`."""


class SafetyDeactivationIssuedWebhookEvent(BaseModel):
    """An end user (a `safety_identifier`) was shut out."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]

    class Data(BaseModel):
        """The case."""
        id: str
        """For `safety.cases.retrieve`."""


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    """A request was refused because of its end user."""
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = None

    class Data(BaseModel):
        """The request, as far as it is known."""
        safety_category: str
        """Why, such as `bio` or `cyber`."""
        safety_identifier: str
        """As the request gave it."""
        model: Optional[str] = None
        project_id: Optional[str] = None
        request_id: Optional[str] = None


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    """There is a safety alert for a workspace of an enterprise."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

    class Data(BaseModel):
        """The alert."""
        id: str
        """For `safety.alerts.retrieve`."""


class SafetyWarningIssuedWebhookEvent(BaseModel):
    """An end user (a `safety_identifier`) was warned."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

    class Data(BaseModel):
        """The case."""
        id: str
        """For `safety.cases.retrieve`."""


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
    """A page of endpoints."""
    data: List[WebhookEndpoint]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
