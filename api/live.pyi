PACKAGE = "types.live"


class Live:
    @POST("/live/sessions")
    def create(self, *, session: MediaSessionConfigParam, transport: LiveCreateParams.Transport) -> LiveCreateResponse: ...


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


class ClientConfigParam(TypedDict):
    data_channel: DataChannelConfigParam


class ClientDelegationParam(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: int = ...


class CustomVoiceParam(TypedDict):
    id: str


class DataChannelConfigParam(TypedDict):
    allowed_client_events: Union[Literal["all"], Sequence[str]] = ...
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]] = ...


class DecisionChoiceOptionParam(TypedDict):
    value: Union[str, bool]
    description: str = ...


class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]


DecisionJSONObject: TypeAlias = Dict[str, object]


class DecisionQuestionParam(Alias[Union[Choice, Predicate, Score]]):

    class ChoiceInstructionsPartsInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = ...

    class ChoiceInstructionsPartsInputJSON(TypedDict):
        data: Union[DecisionJSONObject, Iterable[DecisionJSONObject]]
        type: Literal["input_json"]

    ChoiceInstructionsParts: TypeAlias = Union[
        DecisionInputTextParam,
        ChoiceInstructionsPartsInputImage,
        ChoiceInstructionsPartsInputJSON,
    ]

    class Choice(TypedDict):
        choices: Iterable[DecisionChoiceOptionParam]
        instructions: Union[str, Iterable[ChoiceInstructionsParts]]
        type: Literal["choice"]
        name: str = ...

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
        instructions: Union[str, Iterable[ScoreInstructionsParts]]
        levels: Iterable[ScoreLevel]
        type: Literal["score"]
        name: str = ...


class DecisionTriggerParam(TypedDict):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

    class Decisions(TypedDict):
        questions: Iterable[DecisionQuestionParam]


class DecisionsDelegationConfigParam(TypedDict):
    model: str
    questions: Iterable[DecisionQuestionParam]


class FunctionToolParam(TypedDict):
    name: str
    type: Literal["function"]
    description: Optional[str] = ...
    parameters: Optional[Dict[str, object]] = ...
    strict: Optional[bool] = ...


class InitialItemParam(Alias[Union[Developer, User, Assistant]]):

    class DeveloperContent(TypedDict):
        text: str
        type: Literal["input_text"] = ...

    class Developer(TypedDict):
        content: Iterable[DeveloperContent]
        role: Literal["developer"]
        id: Optional[str] = ...
        status: Optional[Literal["incomplete", "completed"]] = ...
        type: Literal["message"] = ...

    class UserContent(TypedDict):
        text: str
        type: Literal["input_text"] = ...

    class User(TypedDict):
        content: Iterable[UserContent]
        role: Literal["user"]
        id: Optional[str] = ...
        status: Optional[Literal["incomplete", "completed"]] = ...
        type: Literal["message"] = ...

    class AssistantContentText(TypedDict):
        text: str
        type: Literal["text"] = ...

    class AssistantContentOutputText(TypedDict):
        text: str
        type: Literal["output_text"]

    AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

    class Assistant(TypedDict):
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
    session: Session
    transport: Transport

    class Session(BaseModel):
        id: str

    class Transport(BaseModel):
        sdp: str
        type: Literal["webrtc"]


class MediaSessionConfigParam(TypedDict):
    model: Union[str, Literal["gpt-live-1"]]
    audio: Audio = ...
    client: ClientConfigParam = ...
    delegation: Optional[Delegation] = ...
    input: Iterable[InitialItemParam] = ...
    instructions: Optional[str] = ...
    safety_identifier: Optional[str] = ...
    store: bool = ...
    triggers: Iterable[DecisionTriggerParam] = ...

    AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

    class AudioOutput(TypedDict):
        voice: AudioOutputVoice = ...

    class Audio(TypedDict):
        output: AudioOutput = ...

    class DelegationResponses(TypedDict):
        responses: ResponsesDelegationConfigParam
        type: Literal["responses"]
        acknowledgement_delay_ms: int = ...

    class DelegationDecisions(TypedDict):
        decisions: DecisionsDelegationConfigParam
        type: Literal["decisions"]
        acknowledgement_delay_ms: int = ...

    Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


class ResponsesDelegationConfigParam(TypedDict):
    model: str
    instructions: Optional[str] = ...
    max_output_tokens: Optional[int] = ...
    parallel_tool_calls: Optional[bool] = ...
    reasoning: Optional[Reasoning] = ...
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = ...
    text: Optional[Text] = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

    class Reasoning(TypedDict):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = ...
        summary: Optional[Literal["concise", "detailed", "auto"]] = ...

    class Text(TypedDict):
        verbosity: Optional[Literal["low", "medium", "high"]] = ...

    class ToolChoiceLiveFunctionToolChoiceParam(TypedDict):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(TypedDict):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceFileSearch(TypedDict):
        type: Literal["file_search"]

    class ToolChoiceWebSearch(TypedDict):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(TypedDict):
        type: Literal["web_search_preview"]

    class ToolChoiceImageGeneration(TypedDict):
        type: Literal["image_generation"]

    class ToolChoiceComputer(TypedDict):
        type: Literal["computer"]

    class ToolChoiceCodeInterpreter(TypedDict):
        type: Literal["code_interpreter"]

    class ToolChoiceProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(TypedDict):
        type: Literal["shell"]

    class ToolChoiceCustom(TypedDict):
        name: str
        type: Literal["custom"]

    class ToolChoiceApplyPatch(TypedDict):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(TypedDict):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict):
        type: Literal["web_search_preview"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict):
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

    class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
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

    class ToolWebSearch(TypedDict):
        type: Literal["web_search"]

    class ToolFileSearch(TypedDict):
        type: Literal["file_search"]

    class ToolCodeInterpreter(TypedDict):
        type: Literal["code_interpreter"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
        type: Literal["disabled"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
        allowed_domains: Sequence[str]
        type: Literal["allowlist"]

    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = ...

    class ToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
        data: str
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(TypedDict):
        description: str
        name: str
        source: ToolShellEnvironmentContainerAutoSkillInlineSource
        type: Literal["inline"]

    ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
        ToolShellEnvironmentContainerAutoSkillSkillReference,
        ToolShellEnvironmentContainerAutoSkillInline,
    ]

    class ToolShellEnvironmentContainerAuto(TypedDict):
        type: Literal["container_auto"]
        file_ids: Optional[Sequence[str]] = ...
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
        skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...

    class ToolShellEnvironmentContainerReference(TypedDict):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(TypedDict):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(TypedDict):
        type: Literal["local"]
        skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...

    ToolShellEnvironment: TypeAlias = Union[
        ToolShellEnvironmentContainerAuto,
        ToolShellEnvironmentContainerReference,
        ToolShellEnvironmentLocal,
    ]

    class ToolShell(TypedDict):
        type: Literal["shell"]
        environment: Optional[ToolShellEnvironment] = ...

    class ToolImageGeneration(TypedDict):
        type: Literal["image_generation"]

    class ToolMcp(TypedDict):
        type: Literal["mcp"]

    class ToolCustom(TypedDict):
        type: Literal["custom"]

    class ToolNamespace(TypedDict):
        type: Literal["namespace"]

    class ToolSearch(TypedDict):
        type: Literal["tool_search"]

    class ToolProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ToolComputer(TypedDict):
        type: Literal["computer"]

    class ToolApplyPatch(TypedDict):
        type: Literal["apply_patch"]

    Tool: TypeAlias = Union[
        FunctionToolParam,
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


class ServerEventSelectorParam(TypedDict):
    type: str
    response_event: str = ...
