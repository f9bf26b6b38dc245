"""What webhooks tell: the events that `webhooks.unwrap` gives."""

from ..webhooks import WebhookEndpoint


class EarlyEvent(Part):
    """What the events that came first have."""
    id: str
    created_at: int
    data: Data
    object: Optional[Literal["event"]] = None

    class Data(Part):
        """What has changed."""
        id: str
        """Of the batch, run, job or response."""


class Event(Part):
    """What later events have: `object` is never absent."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]

    class Data(Part):
        """What it is about."""
        id: str
        """Of the environment, alert or case."""


class AgentEnvironmentExpiredWebhookEvent(BaseModel, Event):
    """An environment of agents has expired and cannot be woken any more."""
    type: Literal["agent.environment.expired"]


class AgentEnvironmentFailedWebhookEvent(BaseModel, Event):
    """An environment that was prepared ahead could not be set up."""
    type: Literal["agent.environment.failed"]


class AgentEnvironmentReadyWebhookEvent(BaseModel, Event):
    """An environment that was prepared ahead waits for a session."""
    type: Literal["agent.environment.ready"]


class AgentEnvironmentSuspendedWebhookEvent(BaseModel, Event):
    """An environment of agents was put to sleep and can be woken."""
    type: Literal["agent.environment.suspended"]


class AgentSessionActionRequiredWebhookEvent(BaseModel, Event):
    """A session of an agent waits for you; look it up to learn the details."""
    type: Literal["agent.session.action_required"]

    class DataRequiredAction(BaseModel):
        """What kind of thing it waits for."""
        type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]

    class Data(BaseModel):
        """The session it is about."""
        id: str
        required_action: DataRequiredAction


class AgentSessionCreatedWebhookEvent(BaseModel, Event):
    """A session of an agent was made."""
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


class AgentSessionFailedWebhookEvent(Like[AgentSessionCreatedWebhookEvent]):
    """A session of an agent has failed."""
    del DataConnect
    type: Literal["agent.session.failed"]

    class Data(Like):
        del connect


class AgentSessionIdleWebhookEvent(Like[AgentSessionFailedWebhookEvent]):
    """A session of an agent has nothing to do."""
    type: Literal["agent.session.idle"]


class AgentSessionInProgressWebhookEvent(Like[AgentSessionFailedWebhookEvent]):
    """A session of an agent has begun to work."""
    type: Literal["agent.session.in_progress"]


class BatchCancelledWebhookEvent(BaseModel, EarlyEvent):
    """A batch was cancelled."""
    type: Literal["batch.cancelled"]


class BatchCompletedWebhookEvent(BaseModel, EarlyEvent):
    """A batch is done."""
    type: Literal["batch.completed"]


class BatchExpiredWebhookEvent(BaseModel, EarlyEvent):
    """A batch was not done in time."""
    type: Literal["batch.expired"]


class BatchFailedWebhookEvent(BaseModel, EarlyEvent):
    """A batch has failed."""
    type: Literal["batch.failed"]


class EvalRunCanceledWebhookEvent(BaseModel, EarlyEvent):
    """A run of an evaluation was cancelled."""
    type: Literal["eval.run.canceled"]


class EvalRunFailedWebhookEvent(BaseModel, EarlyEvent):
    """A run of an evaluation has failed."""
    type: Literal["eval.run.failed"]


class EvalRunSucceededWebhookEvent(BaseModel, EarlyEvent):
    """A run of an evaluation is done."""
    type: Literal["eval.run.succeeded"]


class FineTuningJobCancelledWebhookEvent(BaseModel, EarlyEvent):
    """A fine-tuning job was cancelled."""
    type: Literal["fine_tuning.job.cancelled"]


class FineTuningJobFailedWebhookEvent(BaseModel, EarlyEvent):
    """A fine-tuning job has failed."""
    type: Literal["fine_tuning.job.failed"]


class FineTuningJobSucceededWebhookEvent(BaseModel, EarlyEvent):
    """A fine-tuning job is done."""
    type: Literal["fine_tuning.job.succeeded"]


class LiveCallIncomingWebhookEvent(Like[LiveTransportIncomingWebhookEvent]):
    """Someone calls by telephone. Replaced by `live.transport.incoming`; kept for old subscriptions."""
    type: Literal["live.call.incoming"]

    class Data(Like):
        del type
        session_id: str
        """Begins with `live_`; for the calls of `live`. That of `realtime` is another one."""


class LiveTransportConnectedWebhookEvent(BaseModel, Event):
    """A live session has begun over WebRTC."""
    type: Literal["live.transport.connected"]

    class Data(BaseModel):
        """The session it is about."""
        session_id: str
        """With it a second connection can listen in."""
        type: Literal["webrtc"]


class LiveTransportIncomingWebhookEvent(BaseModel, EarlyEvent):
    """Someone calls by telephone; who answers first, `live` or `realtime`, has the call."""
    type: Literal["live.transport.incoming"]

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


class RealtimeCallIncomingWebhookEvent(Like[LiveTransportIncomingWebhookEvent]):
    """Someone calls by telephone, and may be answered by `realtime.calls`."""
    type: Literal["realtime.call.incoming"]

    class Data(Like):
        del session_id, type
        call_id: str
        """To accept or reject the call with; `live` wants the `session_id` of `live.transport.incoming`."""


class ResponseCancelledWebhookEvent(BaseModel, EarlyEvent):
    """A response in the background was cancelled."""
    type: Literal["response.cancelled"]


class ResponseCompletedWebhookEvent(BaseModel, EarlyEvent):
    """A response in the background is done."""
    type: Literal["response.completed"]


class ResponseFailedWebhookEvent(BaseModel, EarlyEvent):
    """A response in the background has failed."""
    type: Literal["response.failed"]


class ResponseIncompleteWebhookEvent(BaseModel, EarlyEvent):
    """A response in the background was cut short."""
    type: Literal["response.incomplete"]


class SafetyAlertCreatedWebhookEvent(BaseModel, Event):
    """There is a safety alert for the project; `safety.alerts.retrieve` tells more."""
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEvent(BaseModel, Event):
    """An end user (a `safety_identifier`) was shut out; `safety.cases.retrieve` tells more."""
    type: Literal["safety.deactivation_issued"]


class SafetyIdentifierBlockedWebhookEvent(BaseModel, EarlyEvent):
    """A request was refused because of its end user."""
    type: Literal["safety_identifier.blocked"]

    class Data(BaseModel):
        """The request, as far as it is known."""
        safety_category: str
        """Why, such as `bio` or `cyber`."""
        safety_identifier: str
        """As the request gave it."""
        model: Optional[str] = None
        project_id: Optional[str] = None
        request_id: Optional[str] = None


class SafetyOrgAlertCreatedWebhookEvent(BaseModel, Event):
    """There is a safety alert for a workspace of an enterprise; `safety.alerts.retrieve` tells more."""
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEvent(BaseModel, Event):
    """An end user (a `safety_identifier`) was warned; `safety.cases.retrieve` tells more."""
    type: Literal["safety.warning_issued"]


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
