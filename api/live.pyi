"""Live: spoken conversations with a model that hands longer work on to your program, to responses or to decisions."""

PACKAGE = "types.live"

from .live.events import DecisionJSONObject, DecisionQuestion
from .responses.tools import LocalSkill


class Live:
    """Talk with a model that listens and speaks at once."""

    @POST("/live/sessions")
    def create(self, *, session: MediaSessionConfigParam, transport: LiveCreateParams.Transport) -> LiveCreateResponse:
        """Begin a session over WebRTC: an offer goes in, the answer to it comes back.

        session: How the model speaks, and who does the work that it hands on.
        transport: The offer, a session description.
        """


BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]


class ClientConfig(Both):
    """What a program in the user's hands may do. Your server, listening in, may do everything."""
    data_channel: DataChannelConfig


class ClientDelegation(Both):
    """Your program does the work, told by `session.delegation.created`."""
    type: Literal["client"]
    acknowledgement_delay_ms: int = ...
    """Milliseconds until the model is asked to say that it is on it; it may speak before. 400 unless given where decisions do the work, else 0. Whatever is appended to the session calls it off."""


class CustomVoice(Both):
    """A voice of your own."""
    id: str


class DataChannelConfig(Both):
    """Which events a browser may send and gets to see; all unless given, none for an empty list."""
    allowed_client_events: Union[Literal["all"], Sequence[str]] = ...
    """Names of events, such as `session.input_audio.mute`."""
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelector]] = ...


class DecisionChoiceOption(Both):
    """One of the answers that may be chosen."""
    value: Union[str, bool]
    description: str = ...


class DecisionInputText(Both):
    text: str
    type: Literal["input_text"]


class DecisionQuestionParam(Alias[Union[Choice, Predicate, Score]]):
    """Something to be decided about what is being said."""

    class ChoiceInstructionsPartsInputImage(TypedDict):
        image_url: str
        """A URL, or the picture itself as a data URL."""
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...
        """How closely to look; `auto` unless given."""

    class ChoiceInstructionsPartsInputJSON(TypedDict):
        data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
        type: Literal["input_json"]

    ChoiceInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        ChoiceInstructionsPartsInputImage,
        ChoiceInstructionsPartsInputJSON,
    ]

    class Choice(TypedDict):
        """Which of several."""
        choices: Iterable[DecisionChoiceOptionParam]
        instructions: Union[str, Iterable[ChoiceInstructionsParts]]
        type: Literal["choice"]
        name: str = ...
        """By which its answer is known."""

    class PredicateInstructionsPartsInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    class PredicateInstructionsPartsInputJSON(TypedDict):
        data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
        type: Literal["input_json"]

    PredicateInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        PredicateInstructionsPartsInputImage,
        PredicateInstructionsPartsInputJSON,
    ]

    class Predicate(TypedDict):
        """Yes or no."""
        instructions: Union[str, Iterable[PredicateInstructionsParts]]
        type: Literal["predicate"]
        name: str = ...

    class ScoreInstructionsPartsInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    class ScoreInstructionsPartsInputJSON(TypedDict):
        data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
        type: Literal["input_json"]

    ScoreInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        ScoreInstructionsPartsInputImage,
        ScoreInstructionsPartsInputJSON,
    ]

    class ScoreLevel(TypedDict):
        label: str
        description: str = ...

    class Score(TypedDict):
        """How much, in levels."""
        instructions: Union[str, Iterable[ScoreInstructionsParts]]
        levels: Iterable[ScoreLevel]
        """From the lowest to the highest."""
        type: Literal["score"]
        name: str = ...


class DecisionTrigger(Both):
    """Questions asked anew whenever there is more text of what was said."""
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """By whom: the user (`input`) or the model (`output`)."""
    type: Literal["decisions"]

    class Decisions(Both):
        questions: Iterable[DecisionQuestion]


class DecisionsDelegationConfig(Both):
    """What is decided when the model hands work on."""
    model: str
    questions: Iterable[DecisionQuestion]
    """Answered together, in this order."""


class FunctionTool(Both):
    """A function that your program runs when the model doing the work asks for it."""
    name: str
    type: Literal["function"]
    description: Optional[str] = ...
    parameters: Optional[Dict[str, object]] = ...
    """A JSON schema."""
    strict: Optional[bool] = ...
    """Whether arguments follow the schema to the letter."""


class InitialItem(Alias[Union[Developer, User, Assistant]], Both):
    """What was said before the session: one text each."""

    class DeveloperContent(Both):
        text: str
        type: Literal["input_text"] = ...

    class Developer(Both):
        content: Iterable[DeveloperContent]
        role: Literal["developer"]
        id: Optional[str] = ...
        status: Optional[Literal["incomplete", "completed"]] = ...
        """An incomplete message is not gone on with; so with all three."""
        type: Literal["message"] = ...

    class UserContent(Both):
        text: str
        type: Literal["input_text"] = ...

    class User(Both):
        content: Iterable[UserContent]
        role: Literal["user"]
        id: Optional[str] = ...
        status: Optional[Literal["incomplete", "completed"]] = ...
        type: Literal["message"] = ...

    class AssistantContentText(Both):
        text: str
        type: Literal["text"] = ...

    class AssistantContentOutputText(Both):
        text: str
        type: Literal["output_text"]

    AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

    class Assistant(Both):
        content: Iterable[AssistantContent]
        role: Literal["assistant"]
        id: Optional[str] = ...
        status: Optional[Literal["incomplete", "completed"]] = ...
        type: Literal["message"] = ...


class LiveCreateParams(Call):

    class Transport(TypedDict):
        sdp: str
        type: Literal["webrtc"]


class LiveCreateResponse(BaseModel):
    """A session that has begun. Give `transport.sdp` to the peer, then wait for `session.started` before anything is sent."""
    session: Session
    transport: Transport

    class Session(BaseModel):
        id: str
        """For calls about the session and for listening in."""

    class Transport(BaseModel):
        sdp: str
        """The answer to the offer."""
        type: Literal["webrtc"]


class MediaSessionConfigParam(TypedDict):
    """How a session over WebRTC begins."""
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Audio = ...
    client: ClientConfigParam = ...
    delegation: Optional[Delegation] = ...
    """Who does the work that the model hands on; your program unless given."""
    idle_timeout_s: int = ...
    """Whole seconds without activity after which the model stops listening, which costs less, until `wake_policy` wakes it; never unless given."""
    input: Iterable[InitialItemParam] = ...
    """What was said before, oldest first: up to 128 messages and 8,192 tokens."""
    instructions: Optional[str] = ...
    """How to speak and when to hand work on, up to 16,384 tokens; they stay. How the work is done belongs in those of `delegation`."""
    safety_identifier: Optional[str] = ...
    """A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced."""
    store: bool = ...
    """Keeps the session, to fork it or fetch its recording; no unless given."""
    triggers: Iterable[DecisionTriggerParam] = ...
    """One for each `event_type` at most."""
    wake_policy: WakePolicy = ...
    """What wakes it after `idle_timeout_s`."""

    AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

    class AudioOutput(TypedDict):
        voice: AudioOutputVoice = ...
        """`marin` unless given; it stays."""

    class Audio(TypedDict):
        output: AudioOutput = ...

    class DelegationResponses(TypedDict):
        """A model does the work by responses, which the service makes."""
        responses: ResponsesDelegationConfigParam
        type: Literal["responses"]
        acknowledgement_delay_ms: int = ...
        """As of `ClientDelegationParam`."""

    class DelegationDecisions(TypedDict):
        """The work is to answer questions."""
        decisions: DecisionsDelegationConfigParam
        type: Literal["decisions"]
        acknowledgement_delay_ms: int = ...
        """As of `ClientDelegationParam`; 400 unless given."""

    Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]

    class WakePolicy(TypedDict):
        """Listens from the start; after a pause, speech wakes it."""
        type: Literal["speech"]
        vad_threshold: float = ...
        """How sure it must be that it hears speech, 0 to 1; 0.5 unless given."""


class ResponsesDelegationConfig(Both):
    """The model that does the work, and its tools; as in `client.responses.create` unless told otherwise."""
    model: str
    instructions: Optional[str] = ...
    """How the work is done; the speaking model does not get them."""
    max_output_tokens: Optional[int] = ...
    """Limit of each response."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether several tools may be called in one response."""
    reasoning: Optional[Reasoning] = ...
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    text: Optional[Text] = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

    class Reasoning(Both):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
        summary: Optional[Literal["concise", "detailed", "auto"]] = ...

    class Text(Both):
        verbosity: Optional[Literal["low", "medium", "high"]] = ...
        """Of the text that the work gives, not of what is spoken."""

    class ToolChoiceLiveFunctionToolChoiceParam(Both):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(Both):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceFileSearch(Both):
        type: Literal["file_search"]

    class ToolChoiceWebSearch(Both):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(Both):
        type: Literal["web_search_preview"]

    class ToolChoiceImageGeneration(Both):
        type: Literal["image_generation"]

    class ToolChoiceComputer(Both):
        type: Literal["computer"]

    class ToolChoiceCodeInterpreter(Both):
        type: Literal["code_interpreter"]

    class ToolChoiceProgrammaticToolCalling(Both):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(Both):
        type: Literal["shell"]

    class ToolChoiceCustom(Both):
        name: str
        type: Literal["custom"]

    class ToolChoiceApplyPatch(Both):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Both):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Both):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Both):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Both):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Both):
        type: Literal["web_search_preview"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Both):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Both):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Both):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Both):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Both):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(Both):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Both):
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

    class ToolChoiceLiveAllowedToolsChoiceParam(Both):
        """Only these of the tools."""
        tools: Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]
        type: Literal["allowed_tools"]
        mode: Optional[Literal["none", "auto", "required"]] = ...

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

    class ToolWebSearch(Both):
        type: Literal["web_search"]

    class ToolFileSearch(Both):
        type: Literal["file_search"]

    class ToolCodeInterpreter(Both):
        type: Literal["code_interpreter"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Both):
        type: Literal["disabled"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Both):
        allowed_domains: Sequence[str]
        type: Literal["allowlist"]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Optional[
        Union[
            ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
            ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        ]
    ]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(Both):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = ...
        """A number or `latest`; the skill's default unless given."""

    class ToolShellEnvironmentContainerAutoSkillInlineSource(Both):
        data: str
        """The skill as a zip archive, in base64."""
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(Both):
        description: str
        name: str
        source: ToolShellEnvironmentContainerAutoSkillInlineSource
        type: Literal["inline"]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        ToolShellEnvironmentContainerAutoSkillSkillReference,
        ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(Both):
        """A new container for each response."""
        type: Literal["container_auto"]
        file_ids: Optional[Sequence[str]] = ...
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        """In gigabytes."""
        network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
        skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...

    class ToolShellEnvironmentContainerReference(Both):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(Like[LocalSkill]): ...

    class ToolShellEnvironmentLocal(Both):
        """Your program runs the commands."""
        type: Literal["local"]
        skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...

    ToolShellEnvironment: TypeAlias = Optional[
        Union[ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal]
    ]

    class ToolShell(Both):
        """Commands, run in a container or by your program, which sends what came out by `response.item.create`."""
        type: Literal["shell"]
        environment: Optional[ToolShellEnvironment] = ...

    class ToolImageGeneration(Both):
        type: Literal["image_generation"]

    class ToolMcp(Both):
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        allowed_tools: Optional[ToolMcpAllowedTools] = ...
        """The only ones it may call: names, or what they must be like; all unless given."""
        authorization: Optional[str] = ...
        """An OAuth token for the server; never told again."""
        connector_id: Optional[str] = ...
        """One of the connectors of the service, instead of `server_url`; models since September 2026 do without."""
        defer_loading: Optional[bool] = ...
        headers: Optional[Dict[str, str]] = ...
        """Sent to the server."""
        require_approval: Optional[ToolMcpRequireApproval] = ...
        server_description: Optional[str] = ...
        server_label: str = ...
        server_url: Optional[str] = ...
        tunnel_id: Optional[str] = ...

    class ToolCustom(Both):
        type: Literal["custom"]

    class ToolNamespace(Both):
        type: Literal["namespace"]

    class ToolSearch(Both):
        type: Literal["tool_search"]

    class ToolProgrammaticToolCalling(Both):
        type: Literal["programmatic_tool_calling"]

    class ToolComputer(Both):
        type: Literal["computer"]

    class ToolApplyPatch(Both):
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

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(Both):
        read_only: Optional[bool] = ...
        tool_names: Optional[Sequence[str]] = ...

    ToolMcpAllowedTools: TypeAlias = Optional[Union[Sequence[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]]

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(Both):
        read_only: Optional[bool] = ...
        tool_names: Optional[Sequence[str]] = ...

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(Both):
        read_only: Optional[bool] = ...
        tool_names: Optional[Sequence[str]] = ...

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Both):
        always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = ...
        never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = ...

    ToolMcpRequireApproval: TypeAlias = Optional[
        Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]
    ]


class ServerEventSelector(Both):
    """An event that a browser may see."""
    type: str
    response_event: str = ...
    """Which event of a response; needed for the type `response.event`, else not allowed."""


EXPORT("types.live.decision_trigger", DecisionsQuestionQuestionParamChoiceChoice=DecisionChoiceOption)
EXPORT(
    "types.live.decision_trigger_param",
    DecisionsQuestion=DecisionQuestionParam,
    DecisionsQuestionQuestionParamChoice=DecisionQuestionParam.Choice,
    DecisionsQuestionQuestionParamChoiceChoice=DecisionChoiceOptionParam,
    DecisionsQuestionQuestionParamPredicate=DecisionQuestionParam.Predicate,
    DecisionsQuestionQuestionParamScore=DecisionQuestionParam.Score,
    DecisionsQuestionQuestionParamScoreLevel=DecisionQuestionParam.ScoreLevel,
)
EXPORT(
    "types.live.decisions_delegation_config",
    "types.live.decisions_delegation_update_config",
    QuestionQuestionParamChoiceChoice=DecisionChoiceOption,
)
EXPORT(
    "types.live.decisions_delegation_config_param",
    "types.live.decisions_delegation_update_config_param",
    Question=DecisionQuestionParam,
    QuestionQuestionParamChoice=DecisionQuestionParam.Choice,
    QuestionQuestionParamChoiceChoice=DecisionChoiceOptionParam,
    QuestionQuestionParamPredicate=DecisionQuestionParam.Predicate,
    QuestionQuestionParamScore=DecisionQuestionParam.Score,
    QuestionQuestionParamScoreLevel=DecisionQuestionParam.ScoreLevel,
)
