"""Events of live sessions: what client and service send each other.

A session has one primary connection (WebSocket, WebRTC or telephone) and may have sidebands, by which a server listens
in and steers. Each event says by `type` what it is. The client may give its events an `event_id`, which the events that
answer them name as `client_event_id`; the service gives each of its own an id. Audio is base64 without a file's header;
times ending in `_ms` are milliseconds since the session began. What is sent is described at the type ending in `Param`;
without that ending it is the same as a model.
"""

from ..decisions import Decision
from ..live import (
    ClientConfig,
    ClientConfigParam,
    ClientDelegation,
    DecisionInputText,
    DecisionQuestionParam,
    DecisionTrigger,
    MediaSessionConfigParam,
)
from ..live.sessions import MediaSessionForkConfigParam, ResponsesDelegationUpdateConfig
from ..responses.items import ResponseInputItem


class AudioFormat(Alias[Union[AudioPCM, AudioPCMU, AudioPCMA]], Both):
    """How sound is written on a WebSocket: one channel; other connections settle it themselves."""

    class AudioPCM(Both):
        """Plain samples: 16 bits, little-endian."""
        rate: Literal[16000, 24000]
        """In Hz."""
        type: Literal["audio/pcm"]

    class AudioPCMU(Both):
        """G.711 µ-law."""
        rate: int
        """In Hz: 8,000."""
        type: Literal["audio/pcmu"]

    class AudioPCMA(Both):
        """G.711 A-law."""
        rate: int
        """In Hz: 8,000."""
        type: Literal["audio/pcma"]


class ClientEvent(Alias[Union[
    SessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]], Both): ...


class CommentaryAppendEvent(Both):
    """Tells the model what it may tell the user, such as what work came to. Refused while a recording plays."""
    content: str
    """Up to 500 tokens."""
    delegation_id: Optional[str]
    """Which work it belongs to, `None` for none. `None`, too, where responses do the work."""
    type: Literal["session.commentary.append"]
    event_id: Optional[str] = ...


class CommentaryAppendedEvent(BaseModel):
    """The model knows it; whether and how it says so is open."""
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: Optional[str] = None


class ConnectClientEvent(Alias[Union[
    SessionUpdateEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    TransportDtmfSend,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]], Both):
    """What a sideband may send."""

    class TransportDtmfSend(Both):
        """Presses a key of the telephone. Answered by `transport.dtmf.sent`. Only in calls over SIP."""
        event: str
        """One key: 0 to 9, `*`, `#`, A to D."""
        type: Literal["transport.dtmf.send"]
        event_id: Optional[str] = ...


class ConnectServerEvent(Alias[Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    SessionResumed,
    SessionPaused,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    TransportDtmfReceived,
    TransportDtmfSend,
    TransportDtmfSent,
    TransportRinging,
    TransportAnswered,
    TransportFailed,
]], Like[ServerEvent]):
    """What a sideband gets."""

    class SessionResumed(BaseModel):
        """Speech has woken the model, which listens again (WebRTC)."""
        event_id: str
        type: Literal["session.resumed"]
        client_event_id: Optional[str] = None

    class SessionPaused(BaseModel):
        """The model has stopped listening after `idle_timeout_s`; the connection stays (WebRTC)."""
        event_id: str
        type: Literal["session.paused"]
        client_event_id: Optional[str] = None


class DecisionAssistantMessage(Both):
    """What a model said, for decisions to know."""
    content: Union[str, Iterable[ContentPart]]
    role: Literal["assistant"]
    id: Optional[str] = ...
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """Whether said on the way or as the answer; keep it when you send messages back."""
    type: Literal["message"] = ...

    class ContentPartOutputText(Both):
        text: str
        type: Literal["output_text"]

    class ContentPartRefusal(Both):
        refusal: str
        type: Literal["refusal"]

    ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionCreateEvent(Both):
    """Asks the questions now."""
    event_id: str
    """Never the same twice in a session."""
    type: Literal["decision.create"]


class DecisionDeveloperMessage(Both):
    """What a developer says, for decisions to know."""
    content: Union[str, Iterable[DecisionInputText]]
    role: Literal["developer"]
    id: Optional[str] = ...
    type: Literal["message"] = ...


class DecisionEvent(BaseModel):
    """Questions are answered: for work that was handed on, or for a trigger."""
    delegation_id: Optional[str] = None
    """The work; absent for a trigger."""
    event: Event
    event_id: str
    source_event_id: Optional[str] = None
    """Which event set the trigger off; absent for work."""
    source_event_type: Optional[Literal["session.input_transcript.delta", "session.output_transcript.delta"]] = None
    trigger_id: Optional[str] = None
    """Of this one time; absent for work."""
    type: Literal["decision.event"]

    class Event(BaseModel):
        decision: Decision
        type: Literal["decision.completed"]


class DecisionItemCreateEvent(Both):
    """Tells decisions something; the speaking model does not get to know it, and nothing is decided yet."""
    item: ItemUnion
    type: Literal["decision.item.create"]
    event_id: Optional[str] = ...

    class ItemFunctionCall(Both):
        arguments: str
        """JSON."""
        call_id: str
        name: str
        type: Literal["function_call"]
        id: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ItemFunctionCallOutputOutputPartsInputImage(Both):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    ItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage]

    class ItemFunctionCallOutput(Both):
        call_id: str
        """Which call this answers."""
        output: Union[str, Iterable[ItemFunctionCallOutputOutputParts]]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ItemCustomToolCall(Both):
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        id: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ItemCustomToolCallOutputOutputPartsInputImage(Both):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage]

    class ItemCustomToolCallOutput(Both):
        call_id: str
        """Which call this answers."""
        output: Union[str, Iterable[ItemCustomToolCallOutputOutputParts]]
        type: Literal["custom_tool_call_output"]
        id: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    ItemUnion: TypeAlias = Tagged[
        Union[
            DecisionUserMessage,
            DecisionDeveloperMessage,
            DecisionSystemMessage,
            DecisionAssistantMessage,
            ItemFunctionCall,
            ItemFunctionCallOutput,
            ItemCustomToolCall,
            ItemCustomToolCallOutput,
        ],
        "type",
    ]


class DecisionItemCreatedEvent(BaseModel):
    """Decisions know it from now on."""
    event_id: str
    item: ItemUnion
    type: Literal["decision.item.created"]
    client_event_id: Optional[str] = None

    class ItemFunctionCall(BaseModel):
        id: str
        arguments: str
        call_id: str
        name: str
        type: Literal["function_call"]
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    ItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage]

    class ItemFunctionCallOutput(BaseModel):
        id: str
        call_id: str
        output: Union[str, List[ItemFunctionCallOutputOutputParts]]
        type: Literal["function_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemCustomToolCall(BaseModel):
        id: str
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage]

    class ItemCustomToolCallOutput(BaseModel):
        id: str
        call_id: str
        output: Union[str, List[ItemCustomToolCallOutputOutputParts]]
        type: Literal["custom_tool_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    ItemUnion: TypeAlias = Tagged[
        Union[
            DecisionStoredUserMessage,
            DecisionStoredDeveloperMessage,
            DecisionStoredSystemMessage,
            DecisionStoredAssistantMessage,
            ItemFunctionCall,
            ItemFunctionCallOutput,
            ItemCustomToolCall,
            ItemCustomToolCallOutput,
        ],
        "type",
    ]


class DecisionItemDeleteEvent(Both):
    """Makes decisions forget an item."""
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: Optional[str] = ...


class DecisionItemDeletedEvent(BaseModel):
    """Decisions have forgotten an item."""
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: Optional[str] = None


class DecisionJSONObject(Alias[Dict[str, object]], Both): ...


class DecisionQuestion(BaseModel, Like[DecisionQuestionParam]):
    class ChoiceInstructionsPartsInputJSON(Like):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]

    class PredicateInstructionsPartsInputJSON(Like):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]

    class ScoreInstructionsPartsInputJSON(Like):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]


class DecisionStoredAssistantMessage(BaseModel):
    """As `DecisionAssistantMessageParam`, with its id."""
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None

    class ContentPartOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class ContentPartRefusal(BaseModel):
        refusal: str
        type: Literal["refusal"]

    ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionStoredDeveloperMessage(BaseModel):
    """As `DecisionDeveloperMessageParam`, with its id."""
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    type: Optional[Literal["message"]] = None


class DecisionStoredSystemMessage(BaseModel):
    """As `DecisionSystemMessageParam`, with its id."""
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    type: Optional[Literal["message"]] = None


class DecisionStoredUserMessage(BaseModel):
    """As `DecisionUserMessageParam`, with its id."""
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["user"]
    type: Optional[Literal["message"]] = None

    class ContentPartInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class ContentPartInputImage(Like[DecisionItemCreateEvent.ItemFunctionCallOutputOutputPartsInputImage]): ...

    class ContentPartInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]


class DecisionSystemMessage(Both):
    """What the system says, for decisions to know."""
    content: Union[str, Iterable[DecisionInputText]]
    role: Literal["system"]
    id: Optional[str] = ...
    type: Literal["message"] = ...


class DecisionUserMessage(BaseModel, Like[DecisionUserMessageParam]):
    class ContentPartInputJSON(Like):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]


class DecisionUserMessageParam(TypedDict):
    """What the user says or shows, for decisions to know."""
    content: Union[str, Iterable[ContentPart]]
    role: Literal["user"]
    id: Optional[str] = ...
    type: Literal["message"] = ...

    class ContentPartInputText(TypedDict):
        text: str
        type: Literal["input_text"]

    class ContentPartInputImage(TypedDict):
        image_url: str
        """A URL, or the picture itself as a data URL."""
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...
        """How closely to look; `auto` unless given."""

    class ContentPartInputJSON(TypedDict):
        data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
        type: Literal["input_json"]

    ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]


class DecisionsDelegationUpdateConfig(Both):
    """What is to be decided from now on."""
    model: str = ...
    questions: Iterable[DecisionQuestion] = ...


class DelegationCreatedEvent(BaseModel):
    """The model hands work on. What it is stands in the conversation, not here."""
    delegation: Delegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: Optional[str] = None

    class Delegation(BaseModel):
        id: str
        """To answer by, or to know the events of the work by."""
        target: Literal["client", "responses", "decisions"]
        """Who does it."""
        type: Literal["delegation"]
        response_id: Optional[str] = None
        """Only where responses do the work."""


class Error(BaseModel):
    """What went wrong."""
    code: str
    """Such as `unknown_parameter`."""
    message: str
    type: str
    client_event_id: Optional[str] = None
    """Of the client's event that caused it, if one did."""
    param: Optional[str] = None
    """The field to blame, such as `session.voice`, if there is one."""


class ErrorEvent(BaseModel):
    """Something went wrong."""
    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: Optional[str] = None


class ForkClientEvent(Alias[Union[
    ForkSessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]], Both): ...


class ForkServerEvent(Like[ServerEvent]):
    """What a fork gets."""


class ForkSessionConfig(BaseModel):
    """What is different in a fork; all else is as it was stored."""
    audio: Optional[Audio] = None
    """Only over WebSocket."""
    client: Optional[ClientConfig] = None
    """Only over WebRTC."""
    delegation: Optional[Delegation] = None
    """Only for a session whose work was done by responses."""
    store: Optional[bool] = None

    class Audio(BaseModel):
        format: Optional[AudioFormat] = None

    class Delegation(BaseModel):
        """Only for a session whose work was done by responses."""
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int] = None
        responses: Optional[ResponsesDelegationUpdateConfig] = None


class ForkSessionConfigParam(Like[MediaSessionForkConfigParam]):
    audio: Audio = ...
    """Only over WebSocket."""
    client: ClientConfigParam = ...
    """Only over WebRTC."""
    delegation: Delegation = ...
    """Only for a session whose work was done by responses."""

    class Audio(TypedDict):
        format: AudioFormatParam = ...


class ForkSessionStartEvent(Both):
    """Begins a fork, once connected; `session` may be empty."""
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = ...


class InfoEvent(BaseModel):
    """Something worth knowing, such as what a browser is allowed."""
    code: str
    """Such as `data_channel_permissions`."""
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: Optional[str] = None


class InputAudioAppendEvent(Both):
    """Sends what the user says; only on the primary WebSocket. No event answers it."""
    audio: str
    """In the format the session began with."""
    type: Literal["session.input_audio.append"]
    event_id: Optional[str] = ...


class InputAudioMuteEvent(Both):
    """Lets the model hear silence. Answered by `session.input_audio.muted`."""
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str] = ...


class InputAudioMutedEvent(BaseModel):
    """The model hears silence; sidebands still get the sound."""
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: Optional[str] = None


class InputAudioUnmuteEvent(Both):
    """Lets the model hear again. Answered by `session.input_audio.unmuted`."""
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = ...


class InputAudioUnmutedEvent(BaseModel):
    """The model hears again, or will once a recording has been played."""
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: Optional[str] = None


class InputTranscriptDeltaEvent(BaseModel):
    """More text of what the user says. Nothing tells where a turn ends."""
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: Optional[str] = None


class InstructionsAppendEvent(Both):
    """Tells the model what to do from now on, and the work it hands on as well. Refused while a recording plays."""
    content: str
    """Up to 500 tokens."""
    delegation_id: Optional[str]
    """As of `CommentaryAppendEventParam`."""
    type: Literal["session.instructions.append"]
    event_id: Optional[str] = ...


class InstructionsAppendedEvent(BaseModel):
    """The model knows it; whether it has acted on it is open."""
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: Optional[str] = None


class OutputAudioDeltaEvent(BaseModel):
    """More of what the model says, to be played in the order of coming."""
    delta: str
    """In the format of the session; to a sideband 16-bit PCM, 24,000 Hz, one channel."""
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int] = None
    """Only to a sideband; not a part of the piece itself. Pieces lost leave a gap to the next."""
    start_ms: Optional[int] = None
    """Only to a sideband."""


class OutputAudioFixturePlayEvent(Both):
    """Plays a recording to the user: the model falls silent and hears nothing until it has been played. One at a time."""
    audio: str
    """16-bit PCM, 24,000 Hz, one channel, little-endian, whatever the session has; up to 30 seconds."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = ...


class OutputAudioFixturePlayedEvent(BaseModel):
    """The recording has left the service, and the model goes on. The user may still be hearing it."""
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str] = None


class OutputAudioFixturePlayingEvent(BaseModel):
    """The recording is taken and will play."""
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str] = None


class OutputTranscriptDeltaEvent(BaseModel):
    """More text of what the model says. Nothing tells where a turn ends."""
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: Optional[str] = None


class ResponseCreateEvent(Both):
    """Asks for a response, or lets one go on that waits for its tools. Only where responses do the work."""
    type: Literal["response.create"]
    event_id: Optional[str] = ...


class ResponseEvent(BaseModel):
    """An event of a response that does the work."""
    event: Dict[str, object]
    """As streamed by `client.responses.create`, but that a whole response comes without its input, instructions, tools and output."""
    event_id: str
    type: Literal["response.event"]
    client_event_id: Optional[str] = None
    delegation_id: Optional[str] = None
    """The work it belongs to; absent when that is not known."""


class ResponseItemCreateEvent(Both):
    """Tells the model that does the work something, such as what a tool gave. Only where responses do the work."""
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: Optional[str] = ...


class ServerEvent(Alias[Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    SessionInputAudioAppend,
    OutputAudioDeltaEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    TransportDtmfReceived,
    TransportDtmfSend,
    TransportDtmfSent,
    TransportRinging,
    TransportAnswered,
    TransportFailed,
]]):
    """What the primary connection gets."""

    class SessionInputAudioAppend(BaseModel):
        """What the user said, also while muted: 16-bit PCM, 24,000 Hz, one channel."""
        audio: str
        type: Literal["session.input_audio.append"]

    class TransportDtmfReceived(BaseModel):
        """The caller pressed a key."""
        event: str
        event_id: str
        type: Literal["transport.dtmf.received"]

    class TransportDtmfSend(BaseModel):
        """Replaced by `transport.dtmf.sent`; only in events kept from before."""
        event: str
        event_id: str
        type: Literal["transport.dtmf.send"]
        client_event_id: Optional[str] = None

    class TransportDtmfSent(BaseModel):
        """A key was pressed, as the client asked."""
        event: str
        event_id: str
        type: Literal["transport.dtmf.sent"]
        client_event_id: Optional[str] = None

    class TransportRinging(BaseModel):
        """The telephone at the other end rings."""
        event_id: str
        session_id: str
        type: Literal["transport.ringing"]

    class TransportAnswered(BaseModel):
        """The call was taken at the other end."""
        event_id: str
        session_id: str
        type: Literal["transport.answered"]

    class TransportFailedError(BaseModel):
        code: str
        message: str
        type: Literal["call_error"]
        param: Optional[str] = None

    class TransportFailed(BaseModel):
        """The call did not come about."""
        error: TransportFailedError
        event_id: str
        session_id: str
        type: Literal["transport.failed"]


class SessionCloseEvent(Both):
    """Ends the session. Answered by `session.closed`."""
    type: Literal["session.close"]
    event_id: Optional[str] = ...


class SessionClosedEvent(BaseModel):
    """The session is over, and all is put away; without this event that is not sure."""
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """`expired`: it went on for as long as it may; `content`: the filter stopped it; `connection_lost`: nobody meant to."""
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: Optional[str] = None


class SessionConfig(BaseModel, Like[SessionConfigParam]):
    Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]


class SessionConfigParam(Like[MediaSessionConfigParam]):
    """How a session over WebSocket begins."""
    del idle_timeout_s, wake_policy, WakePolicy

    class Audio(Like):
        format: AudioFormatParam = ...
        """It stays."""


class SessionResource(Like[SessionConfig]):
    """A session with all defaults filled in; the fields are told at `SessionConfigParam`."""
    id: str
    expires_at: int
    """Unix time in seconds."""
    status: Literal["active"]
    """`active`, even in `session.closed`."""


class SessionStartEvent(Both):
    """Begins a session; the first event on a WebSocket, and not sent at all over WebRTC. Wait for `session.started` before others."""
    session: SessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = ...


class SessionStartedEvent(BaseModel):
    """The session has begun."""
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: Optional[str] = None


class SessionUpdateConfig(Both):
    """What is to be different; what is not given stays."""
    delegation: Optional[Delegation] = ...
    """Of the type that the session has."""
    triggers: Iterable[DecisionTrigger] = ...
    """All that there are to be; an empty list for none."""

    class DelegationResponses(Both):
        type: Literal["responses"]
        acknowledgement_delay_ms: int = ...
        responses: ResponsesDelegationUpdateConfig = ...

    class DelegationDecisions(Both):
        type: Literal["decisions"]
        acknowledgement_delay_ms: int = ...
        decisions: DecisionsDelegationUpdateConfig = ...

    Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]


class SessionUpdateEvent(Both):
    """Changes who does the work and how, and the triggers; nothing else can be changed. Answered by `session.updated`."""
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: Optional[str] = ...


class SessionUpdatedEvent(BaseModel):
    """The session as it is now."""
    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: Optional[str] = None


class SessionUsage(BaseModel):
    """What is to be paid for since the beginning."""
    seconds: float
    active_seconds: Optional[int] = None
    """Of them, those that it listened or was ready to; where a session can pause."""
    paused_seconds: Optional[int] = None
    """Of them, those that the pauses count for, rounded down; where a session can pause."""


class SessionUsageUpdatedEvent(BaseModel):
    """What has been used up to now. Tokens of responses stand in their own events."""
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: Optional[str] = None
    context_window: Optional[ContextWindow] = None
    """Absent when it is not known what fits."""

    class ContextWindow(BaseModel):
        usage_ratio: float
        """Which part of what fits is taken, 0 to 1; falls when the conversation is condensed."""


class SidebandConnectParams(TypedDict):
    graceful_close: bool = ...
    """Whether the WebSocket says goodbye when the session ends."""


class ThinkingAppendEvent(Both):
    """Tells the model how work comes along, to be known and not said; do not count on it as a secret. Refused while a recording plays."""
    content: str
    """Up to 500 tokens."""
    delegation_id: Optional[str]
    """As of `CommentaryAppendEventParam`."""
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = ...


class ThinkingAppendedEvent(BaseModel):
    """The model knows it."""
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: Optional[str] = None


EXPORT(
    "types.live.decision_item_create_event",
    Item=DecisionUserMessage,
    ItemContentParts=DecisionUserMessage.ContentPart,
    ItemContentPartsInputImage=DecisionUserMessage.ContentPartInputImage,
    ItemContentPartsInputText=DecisionUserMessage.ContentPartInputText,
)
EXPORT(
    "types.live.decision_item_create_event_param",
    Item=DecisionUserMessageParam,
    ItemContentParts=DecisionUserMessageParam.ContentPart,
    ItemContentPartsInputImage=DecisionUserMessageParam.ContentPartInputImage,
    ItemContentPartsInputText=DecisionUserMessageParam.ContentPartInputText,
)
EXPORT(
    "types.live.decision_item_created_event",
    Item=DecisionStoredUserMessage,
    ItemContentParts=DecisionStoredUserMessage.ContentPart,
    ItemContentPartsInputImage=DecisionStoredUserMessage.ContentPartInputImage,
    ItemContentPartsInputText=DecisionStoredUserMessage.ContentPartInputText,
)
EXPORT(
    "types.live.decision_trigger",
    DecisionsQuestion=DecisionQuestion,
    DecisionsQuestionQuestionParamChoice=DecisionQuestion.Choice,
    DecisionsQuestionQuestionParamPredicate=DecisionQuestion.Predicate,
    DecisionsQuestionQuestionParamScore=DecisionQuestion.Score,
    DecisionsQuestionQuestionParamScoreLevel=DecisionQuestion.ScoreLevel,
)
EXPORT(
    "types.live.decisions_delegation_config",
    "types.live.decisions_delegation_update_config",
    Question=DecisionQuestion,
    QuestionQuestionParamChoice=DecisionQuestion.Choice,
    QuestionQuestionParamPredicate=DecisionQuestion.Predicate,
    QuestionQuestionParamScore=DecisionQuestion.Score,
    QuestionQuestionParamScoreLevel=DecisionQuestion.ScoreLevel,
)
