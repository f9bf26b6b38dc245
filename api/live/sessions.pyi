"""Sessions of the live API: calls taken by telephone, recordings, forks."""

from ..live import (
    BuiltInVoice,
    ClientConfigParam,
    ClientDelegationParam,
    CustomVoiceParam,
    DecisionTriggerParam,
    FunctionTool,
    InitialItemParam,
    LiveCreateResponse,
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


class ResponsesDelegationUpdateConfig(Both):
    """What is to be different for the work to come; the fields are told at `ResponsesDelegationConfigParam`."""
    instructions: Optional[str] = ...
    max_output_tokens: Optional[int] = ...
    model: str = ...
    parallel_tool_calls: Optional[bool] = ...
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

    class ToolShellEnvironmentContainerAutoSkillInlineSource(Both):
        data: str
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
        type: Literal["container_auto"]
        file_ids: Optional[Sequence[str]] = ...
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = ...
        skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]] = ...

    class ToolShellEnvironmentContainerReference(Both):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(Both):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(Both):
        type: Literal["local"]
        skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]] = ...

    ToolShellEnvironment: TypeAlias = Optional[
        Union[ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal]
    ]

    class ToolShell(Both):
        type: Literal["shell"]
        environment: Optional[ToolShellEnvironment] = ...

    class ToolImageGeneration(Both):
        type: Literal["image_generation"]

    class ToolMcp(Both):
        type: Literal["mcp"]

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


class SessionAcceptParams(Call):
    SessionAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

    class SessionAudioOutput(TypedDict):
        voice: SessionAudioOutputVoice = ...

    class SessionAudio(TypedDict):
        output: SessionAudioOutput = ...

    class SessionDelegationResponses(Like[SessionConfigParam.DelegationResponses]): ...
    class SessionDelegationDecisions(Like[SessionConfigParam.DelegationDecisions]): ...

    SessionDelegation: TypeAlias = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]

    class Session(TypedDict):
        """As `MediaSessionConfigParam`, where the fields are told."""
        model: Union[str, Literal["gpt-live-1"]]
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
