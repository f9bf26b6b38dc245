"""Sessions of the live API: calls taken by telephone, recordings, forks."""

from ..live import (
    BuiltInVoice,
    ClientConfigParam,
    ClientDelegationParam,
    CustomVoiceParam,
    DecisionTriggerParam,
    InitialItemParam,
    LiveCreateResponse,
    ResponsesDelegationConfig,
    ResponsesDelegationConfigParam,
)
from ..live.events import SessionConfigParam


class Sessions:
    """Take, pass on and end calls; fetch and fork sessions that were stored."""

    @POST("/live/sessions/{session_id}/accept")
    def accept(self, session_id: str, *, session: SessionAcceptParams.Session) -> None:
        """Take a call that came in by telephone (SIP).

        session: How the model speaks, and who does the work that it hands on.
        """

    @GET("/live/sessions/{session_id}/content", headers={"Accept": "application/binary"})
    def download_recording(self, session_id: str) -> Binary:
        """Download what was said in a session that was begun with `store=True`."""

    @POST("/live/sessions/{session_id}/fork")
    def fork(
        self,
        session_id: str,
        *,
        transport: SessionForkParams.Transport,
        session: MediaSessionForkConfigParam = ...,
    ) -> SessionForkResponse:
        """Begin a session over WebRTC that goes on where a stored one ended.

        transport: The offer, a session description.
        session: What is to be different; model, voice and instructions cannot be.
        """

    @POST("/live/sessions/{session_id}/hangup")
    def hangup(self, session_id: str) -> None:
        """End a call."""

    @POST("/live/sessions/{session_id}/refer")
    def refer(self, session_id: str, *, target_uri: str) -> None:
        """Pass a call on.

        target_uri: Where to, such as `tel:+14155550123`.
        """

    @POST("/live/sessions/{session_id}/reject")
    def reject(self, session_id: str, *, status_code: int) -> None:
        """Turn down a call that came in.

        status_code: The SIP status the caller gets, 300 to 699.
        """


class MediaSessionForkConfigParam(TypedDict):
    """What is different in a fork; all else is as it was stored."""
    client: ClientConfigParam = ...
    delegation: Delegation = ...
    store: bool = ...

    class Delegation(TypedDict):
        """Only for a session whose work was done by responses."""
        type: Literal["responses"]
        acknowledgement_delay_ms: int = ...
        responses: ResponsesDelegationUpdateConfigParam = ...


class ResponsesDelegationUpdateConfig(Like[ResponsesDelegationConfig], Both):
    """What is to be different for the work to come; the fields are told at `ResponsesDelegationConfigParam`."""
    del model
    model: str = ...


class SessionAcceptParams(Call):
    SessionAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

    class SessionAudioOutput(TypedDict):
        voice: SessionAudioOutputVoice = ...

    class SessionAudio(TypedDict):
        output: SessionAudioOutput = ...

    class SessionDelegationResponses(Like[SessionConfigParam.DelegationResponses]):
        responses: ResponsesDelegationConfigParam

    class SessionDelegationDecisions(Like[SessionConfigParam.DelegationDecisions]): ...

    SessionDelegation: TypeAlias = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]

    class Session(TypedDict):
        """As `MediaSessionConfigParam`, where the fields are told."""
        model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
        type: Literal["live"]
        audio: SessionAudio = ...
        delegation: Optional[SessionDelegation] = ...
        input: Iterable[InitialItemParam] = ...
        instructions: Optional[str] = ...
        safety_identifier: Optional[str] = ...
        store: bool = ...
        triggers: Iterable[DecisionTriggerParam] = ...


class SessionForkParams(Call):

    class Transport(TypedDict):
        sdp: str
        type: Literal["webrtc"]


class SessionForkResponse(Like[LiveCreateResponse]): ...
