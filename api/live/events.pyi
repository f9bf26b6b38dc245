"""Events of live sessions: what client and service send each other.

A session has one primary connection (WebSocket, WebRTC or telephone) and may have sidebands, by which a server listens
in and steers. Each event says by `type` what it is. The client may give its events an `event_id`, which the events that
answer them name as `client_event_id`; the service gives each of its own an id. Audio is base64 without a file's header;
times ending in `_ms` are milliseconds since the session began. What is sent is described at the type ending in `Param`;
without that ending it is the same as a model.
"""

from ..decisions import Decision
from ..live import (
    BuiltInVoice,
    ClientConfigParam,
    ClientDelegationParam,
    CustomVoiceParam,
    DecisionInputTextParam,
    DecisionJSONObject,
    DecisionQuestionParam,
    DecisionTriggerParam,
    DecisionsDelegationConfigParam,
    InitialItemParam,
    MediaSessionConfigParam,
    ResponsesDelegationConfigParam,
)
from ..live.sessions import MediaSessionForkConfigParam, ResponsesDelegationUpdateConfigParam
from ..responses import ResponseInputItem


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


class ClientConfig(BaseModel):
    """As `ClientConfigParam`."""
    data_channel: DataChannelConfig


class ClientDelegation(BaseModel):
    """As `ClientDelegationParam`."""
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = None


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


class CustomVoice(BaseModel):
    """As `CustomVoiceParam`."""
    id: str


class DataChannelConfig(BaseModel):
    """As `DataChannelConfigParam`."""
    allowed_client_events: Optional[Union[Literal["all"], List[str]]] = None
    allowed_server_events: Optional[Union[Literal["all"], List[ServerEventSelector]]] = None


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


class DecisionChoiceOption(BaseModel):
    """As `DecisionChoiceOptionParam`."""
    value: Union[str, bool]
    description: Optional[str] = None


class DecisionCreateEvent(Both):
    """Asks the questions now."""
    event_id: str
    """Never the same twice in a session."""
    type: Literal["decision.create"]


class DecisionDeveloperMessage(BaseModel, Like[DecisionDeveloperMessageParam]):
    content: Union[str, List[DecisionInputText]]


class DecisionDeveloperMessageParam(TypedDict):
    """What a developer says, for decisions to know."""
    content: Union[str, Iterable[DecisionInputTextParam]]
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


class DecisionInputText(BaseModel):
    text: str
    type: Literal["input_text"]


class DecisionItemCreateEvent(BaseModel, Like[DecisionItemCreateEventParam]):
    ItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemFunctionCallOutputOutputPartsInputImage]

    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, ItemCustomToolCallOutputOutputPartsInputImage]

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


class DecisionItemCreateEventParam(TypedDict):
    """Tells decisions something; the speaking model does not get to know it, and nothing is decided yet."""
    item: ItemUnion
    type: Literal["decision.item.create"]
    event_id: Optional[str] = ...

    class ItemFunctionCall(TypedDict):
        arguments: str
        """JSON."""
        call_id: str
        name: str
        type: Literal["function_call"]
        id: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ItemFunctionCallOutputOutputPartsInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    ItemFunctionCallOutputOutputParts: TypeAlias = Union[
        DecisionInputTextParam,
        ItemFunctionCallOutputOutputPartsInputImage,
    ]

    class ItemFunctionCallOutput(TypedDict):
        call_id: str
        """Which call this answers."""
        output: Union[str, Iterable[ItemFunctionCallOutputOutputParts]]
        type: Literal["function_call_output"]
        id: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ItemCustomToolCall(TypedDict):
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        id: Optional[str] = ...
        namespace: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
        DecisionInputTextParam,
        ItemCustomToolCallOutputOutputPartsInputImage,
    ]

    class ItemCustomToolCallOutput(TypedDict):
        call_id: str
        """Which call this answers."""
        output: Union[str, Iterable[ItemCustomToolCallOutputOutputParts]]
        type: Literal["custom_tool_call_output"]
        id: Optional[str] = ...
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

    ItemUnion: TypeAlias = Union[
        DecisionUserMessageParam,
        DecisionDeveloperMessageParam,
        DecisionSystemMessageParam,
        DecisionAssistantMessageParam,
        ItemFunctionCall,
        ItemFunctionCallOutput,
        ItemCustomToolCall,
        ItemCustomToolCallOutput,
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


DecisionJSONObjectParam: TypeAlias = Dict[str, object]


class DecisionQuestion(Alias[Union[Choice, Predicate, Score]]):
    """As `DecisionQuestionParam`."""

    class ChoiceInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ChoiceInstructionsPartsInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    ChoiceInstructionsParts: TypeAlias = Union[
        DecisionInputText,
        ChoiceInstructionsPartsInputImage,
        ChoiceInstructionsPartsInputJSON,
    ]

    class Choice(BaseModel):
        choices: List[DecisionChoiceOption]
        instructions: Union[str, List[ChoiceInstructionsParts]]
        type: Literal["choice"]
        name: Optional[str] = None

    class PredicateInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class PredicateInstructionsPartsInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    PredicateInstructionsParts: TypeAlias = Union[
        DecisionInputText,
        PredicateInstructionsPartsInputImage,
        PredicateInstructionsPartsInputJSON,
    ]

    class Predicate(BaseModel):
        instructions: Union[str, List[PredicateInstructionsParts]]
        type: Literal["predicate"]
        name: Optional[str] = None

    class ScoreInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ScoreInstructionsPartsInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    ScoreInstructionsParts: TypeAlias = Union[
        DecisionInputText,
        ScoreInstructionsPartsInputImage,
        ScoreInstructionsPartsInputJSON,
    ]

    class ScoreLevel(BaseModel):
        label: str
        description: Optional[str] = None

    class Score(BaseModel):
        instructions: Union[str, List[ScoreInstructionsParts]]
        levels: List[ScoreLevel]
        type: Literal["score"]
        name: Optional[str] = None


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

    class ContentPartInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ContentPartInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]


class DecisionSystemMessage(BaseModel, Like[DecisionSystemMessageParam]):
    content: Union[str, List[DecisionInputText]]


class DecisionSystemMessageParam(TypedDict):
    """What the system says, for decisions to know."""
    content: Union[str, Iterable[DecisionInputTextParam]]
    role: Literal["system"]
    id: Optional[str] = ...
    type: Literal["message"] = ...


class DecisionTrigger(BaseModel):
    """As `DecisionTriggerParam`."""
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

    class Decisions(BaseModel):
        questions: List[DecisionQuestion]


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


class DecisionsDelegationConfig(BaseModel):
    """As `DecisionsDelegationConfigParam`."""
    model: str
    questions: List[DecisionQuestion]


class DecisionsDelegationUpdateConfig(BaseModel, Like[DecisionsDelegationUpdateConfigParam]):
    questions: Optional[List[DecisionQuestion]] = None


class DecisionsDelegationUpdateConfigParam(TypedDict):
    """What is to be decided from now on."""
    model: str = ...
    questions: Iterable[DecisionQuestionParam] = ...


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


class FunctionTool(BaseModel):
    """As `FunctionToolParam`."""
    name: str
    type: Literal["function"]
    description: Optional[str] = None
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None


class InfoEvent(BaseModel):
    """Something worth knowing, such as what a browser is allowed."""
    code: str
    """Such as `data_channel_permissions`."""
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: Optional[str] = None


class InitialItem(Alias[Union[Developer, User, Assistant]]):
    """As `InitialItemParam`."""

    class DeveloperContent(BaseModel):
        text: str
        type: Optional[Literal["input_text"]] = None

    class Developer(BaseModel):
        content: List[DeveloperContent]
        role: Literal["developer"]
        id: Optional[str] = None
        status: Optional[Literal["incomplete", "completed"]] = None
        type: Optional[Literal["message"]] = None

    class UserContent(BaseModel):
        text: str
        type: Optional[Literal["input_text"]] = None

    class User(BaseModel):
        content: List[UserContent]
        role: Literal["user"]
        id: Optional[str] = None
        status: Optional[Literal["incomplete", "completed"]] = None
        type: Optional[Literal["message"]] = None

    class AssistantContentText(BaseModel):
        text: str
        type: Optional[Literal["text"]] = None

    class AssistantContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

    class Assistant(BaseModel):
        content: List[AssistantContent]
        role: Literal["assistant"]
        id: Optional[str] = None
        status: Optional[Literal["incomplete", "completed"]] = None
        type: Optional[Literal["message"]] = None


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


class ResponsesDelegationConfig(BaseModel):
    """As `ResponsesDelegationConfigParam`."""
    model: str
    instructions: Optional[str] = None
    max_output_tokens: Optional[int] = None
    parallel_tool_calls: Optional[bool] = None
    reasoning: Optional[Reasoning] = None
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    text: Optional[Text] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = None
        summary: Optional[Literal["concise", "detailed", "auto"]] = None

    class Text(BaseModel):
        verbosity: Optional[Literal["low", "medium", "high"]] = None

    class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    class ToolChoiceImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ]

    class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
        tools: List[ToolChoiceLiveAllowedToolsChoiceParamTool]
        type: Literal["allowed_tools"]
        mode: Optional[Literal["none", "auto", "required"]] = None

    ToolChoice: TypeAlias = Union[
        Literal["auto", "none", "required"],
        ToolChoiceLiveFunctionToolChoiceParam,
        ToolChoiceLiveMCPToolChoiceParam,
        ToolChoiceFileSearch,
        ToolChoiceWebSearch,
        ToolChoiceWebSearchPreview,
        ToolChoiceImageGeneration,
        ToolChoiceComputer,
        ToolChoiceCodeInterpreter,
        ToolChoiceProgrammaticToolCalling,
        ToolChoiceShell,
        ToolChoiceCustom,
        ToolChoiceApplyPatch,
        ToolChoiceLiveAllowedToolsChoiceParam,
    ]

    class ToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
        type: Literal["disabled"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
        allowed_domains: List[str]
        type: Literal["allowlist"]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Optional[
        Union[
            ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
            ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        ]
    ]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
        data: str
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
        description: str
        name: str
        source: ToolShellEnvironmentContainerAutoSkillInlineSource
        type: Literal["inline"]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        ToolShellEnvironmentContainerAutoSkillSkillReference,
        ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(BaseModel):
        type: Literal["container_auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = None
        skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = None

    class ToolShellEnvironmentContainerReference(BaseModel):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(BaseModel):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(BaseModel):
        type: Literal["local"]
        skills: Optional[List[ToolShellEnvironmentLocalSkill]] = None

    ToolShellEnvironment: TypeAlias = Optional[
        Union[ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal]
    ]

    class ToolShell(BaseModel):
        type: Literal["shell"]
        environment: Optional[ToolShellEnvironment] = None

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolMcp(BaseModel):
        type: Literal["mcp"]

    class ToolCustom(BaseModel):
        type: Literal["custom"]

    class ToolNamespace(BaseModel):
        type: Literal["namespace"]

    class ToolSearch(BaseModel):
        type: Literal["tool_search"]

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    Tool: TypeAlias = Union[
        FunctionTool,
        ToolWebSearch,
        ToolFileSearch,
        ToolCodeInterpreter,
        ToolShell,
        ToolImageGeneration,
        ToolMcp,
        ToolCustom,
        ToolNamespace,
        ToolSearch,
        ToolProgrammaticToolCalling,
        ToolComputer,
        ToolApplyPatch,
    ]


class ResponsesDelegationUpdateConfig(BaseModel):
    """As `ResponsesDelegationUpdateConfigParam`."""
    instructions: Optional[str] = None
    max_output_tokens: Optional[int] = None
    model: Optional[str] = None
    parallel_tool_calls: Optional[bool] = None
    reasoning: Optional[Reasoning] = None
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    text: Optional[Text] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = None
        summary: Optional[Literal["concise", "detailed", "auto"]] = None

    class Text(BaseModel):
        verbosity: Optional[Literal["low", "medium", "high"]] = None

    class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    class ToolChoiceImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ]

    class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
        tools: List[ToolChoiceLiveAllowedToolsChoiceParamTool]
        type: Literal["allowed_tools"]
        mode: Optional[Literal["none", "auto", "required"]] = None

    ToolChoice: TypeAlias = Union[
        Literal["auto", "none", "required"],
        ToolChoiceLiveFunctionToolChoiceParam,
        ToolChoiceLiveMCPToolChoiceParam,
        ToolChoiceFileSearch,
        ToolChoiceWebSearch,
        ToolChoiceWebSearchPreview,
        ToolChoiceImageGeneration,
        ToolChoiceComputer,
        ToolChoiceCodeInterpreter,
        ToolChoiceProgrammaticToolCalling,
        ToolChoiceShell,
        ToolChoiceCustom,
        ToolChoiceApplyPatch,
        ToolChoiceLiveAllowedToolsChoiceParam,
    ]

    class ToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
        type: Literal["disabled"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
        allowed_domains: List[str]
        type: Literal["allowlist"]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Optional[
        Union[
            ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
            ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        ]
    ]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
        data: str
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
        description: str
        name: str
        source: ToolShellEnvironmentContainerAutoSkillInlineSource
        type: Literal["inline"]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        ToolShellEnvironmentContainerAutoSkillSkillReference,
        ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(BaseModel):
        type: Literal["container_auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = None
        skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = None

    class ToolShellEnvironmentContainerReference(BaseModel):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(BaseModel):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(BaseModel):
        type: Literal["local"]
        skills: Optional[List[ToolShellEnvironmentLocalSkill]] = None

    ToolShellEnvironment: TypeAlias = Optional[
        Union[ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal]
    ]

    class ToolShell(BaseModel):
        type: Literal["shell"]
        environment: Optional[ToolShellEnvironment] = None

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolMcp(BaseModel):
        type: Literal["mcp"]

    class ToolCustom(BaseModel):
        type: Literal["custom"]

    class ToolNamespace(BaseModel):
        type: Literal["namespace"]

    class ToolSearch(BaseModel):
        type: Literal["tool_search"]

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    Tool: TypeAlias = Union[
        FunctionTool,
        ToolWebSearch,
        ToolFileSearch,
        ToolCodeInterpreter,
        ToolShell,
        ToolImageGeneration,
        ToolMcp,
        ToolCustom,
        ToolNamespace,
        ToolSearch,
        ToolProgrammaticToolCalling,
        ToolComputer,
        ToolApplyPatch,
    ]


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


class ServerEventSelector(BaseModel):
    """As `ServerEventSelectorParam`."""
    type: str
    response_event: Optional[str] = None


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
    client: Optional[ClientConfig] = None
    input: Optional[List[InitialItem]] = None
    triggers: Optional[List[DecisionTrigger]] = None

    AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]

    class DelegationResponses(Like):
        responses: ResponsesDelegationConfig

    class DelegationDecisions(Like):
        decisions: DecisionsDelegationConfig

    Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]


class SessionConfigParam(Like[MediaSessionConfigParam]):
    """How a session over WebSocket begins."""

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


class SessionUpdateConfig(BaseModel, Like[SessionUpdateConfigParam]):
    triggers: Optional[List[DecisionTrigger]] = None

    class DelegationResponses(Like):
        responses: Optional[ResponsesDelegationUpdateConfig] = None

    Delegation: TypeAlias = Optional[Union[ClientDelegation, DelegationResponses, DelegationDecisions]]


class SessionUpdateConfigParam(TypedDict):
    """What is to be different; what is not given stays."""
    delegation: Optional[Delegation] = ...
    """Of the type that the session has."""
    triggers: Iterable[DecisionTriggerParam] = ...
    """All that there are to be; an empty list for none."""

    class DelegationResponses(TypedDict):
        type: Literal["responses"]
        acknowledgement_delay_ms: int = ...
        responses: ResponsesDelegationUpdateConfigParam = ...

    class DelegationDecisions(TypedDict):
        type: Literal["decisions"]
        acknowledgement_delay_ms: int = ...
        decisions: DecisionsDelegationUpdateConfigParam = ...

    Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


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
    """How long there has been sound since the beginning."""
    seconds: float


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
