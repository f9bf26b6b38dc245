"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.live.function_tool_param import FunctionToolParam

__all__ = [
    "Reasoning",
    "ResponsesDelegationUpdateConfigParam",
    "Text",
    "Tool",
    "ToolApplyPatch",
    "ToolChoice",
    "ToolChoiceApplyPatch",
    "ToolChoiceCodeInterpreter",
    "ToolChoiceComputer",
    "ToolChoiceCustom",
    "ToolChoiceFileSearch",
    "ToolChoiceImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamTool",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
    "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceShell",
    "ToolChoiceWebSearch",
    "ToolChoiceWebSearchPreview",
    "ToolCodeInterpreter",
    "ToolComputer",
    "ToolCustom",
    "ToolFileSearch",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsLiveMCPToolFilterParam",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever",
    "ToolNamespace",
    "ToolProgrammaticToolCalling",
    "ToolSearch",
    "ToolShell",
    "ToolShellEnvironment",
    "ToolShellEnvironmentContainerAuto",
    "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironmentContainerAutoSkillInline",
    "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerAutoSkillSkillReference",
    "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal",
    "ToolShellEnvironmentLocalSkill",
    "ToolWebSearch",
]


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """What is to be different for the work to come; the fields are told at `ResponsesDelegationConfigParam`."""
    instructions: Optional[str]
    """How the work is done; the speaking model does not get them."""
    max_output_tokens: Optional[int]
    """Limit of each response."""
    model: str
    parallel_tool_calls: Optional[bool]
    """Whether several tools may be called in one response."""
    reasoning: Optional[Reasoning]
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    """Which class of processing is used."""
    text: Optional[Text]
    tool_choice: ToolChoice
    tools: Iterable[Tool]

class Reasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
    """How much to think: more costs tokens and time."""
    summary: Optional[Literal["concise", "detailed", "auto"]]

class Text(TypedDict, total=False):
    verbosity: Optional[Literal["low", "medium", "high"]]
    """Of the text that the work gives, not of what is spoken."""

class ToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]

class ToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp"]]

class ToolChoiceFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

class ToolChoiceWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]

class ToolChoiceWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]

class ToolChoiceImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]

class ToolChoiceComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]

class ToolChoiceCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]

class ToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ToolChoiceShell(TypedDict, total=False):
    type: Required[Literal["shell"]]

class ToolChoiceCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]

class ToolChoiceApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    type: Required[Literal["mcp"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]

class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]

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

class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    """Only these of the tools."""
    tools: Required[Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Optional[Literal["none", "auto", "required"]]

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

class ToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]

class ToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

class ToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]

class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
    type: Required[Literal["disabled"]]

class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]

ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: Optional[str]
    """A number or `latest`; the skill's default unless given."""

class ToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
    data: Required[str]
    """The skill as a zip archive, in base64."""
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]

class ToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]

ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference,
    ToolShellEnvironmentContainerAutoSkillInline,
]

class ToolShellEnvironmentContainerAuto(TypedDict, total=False):
    """A new container for each response."""
    type: Required[Literal["container_auto"]]
    file_ids: Optional[SequenceNotStr[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """In gigabytes."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy]
    """What the container may reach over the network."""
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkill]]

class ToolShellEnvironmentContainerReference(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]

class ToolShellEnvironmentLocalSkill(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]
    """The folder that the skill is in."""

class ToolShellEnvironmentLocal(TypedDict, total=False):
    """Your program runs the commands."""
    type: Required[Literal["local"]]
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkill]]

ToolShellEnvironment: TypeAlias = Union[
    ToolShellEnvironmentContainerAuto,
    ToolShellEnvironmentContainerReference,
    ToolShellEnvironmentLocal,
]

class ToolShell(TypedDict, total=False):
    """Commands, run in a container or by your program, which sends what came out by `response.item.create`."""
    type: Required[Literal["shell"]]
    environment: Optional[ToolShellEnvironment]

class ToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]

class ToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    allowed_tools: Optional[ToolMcpAllowedTools]
    """The only ones it may call: names, or what they must be like; all unless given."""
    authorization: Optional[str]
    """An OAuth token for the server; never told again."""
    connector_id: Optional[str]
    """One of the connectors of the service, instead of `server_url`; models since September 2026 do without."""
    defer_loading: Optional[bool]
    """Whether the model has to find it by searching for tools first."""
    headers: Optional[Dict[str, str]]
    """Sent to the server."""
    require_approval: Optional[ToolMcpRequireApproval]
    """Which of the tools have to be approved before each call."""
    server_description: Optional[str]
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    server_url: Optional[str]
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str]
    """A secure tunnel to the server, instead of `server_url`."""

class ToolCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]

class ToolNamespace(TypedDict, total=False):
    type: Required[Literal["namespace"]]

class ToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]

class ToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]

class ToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]

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

class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: Optional[bool]
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[SequenceNotStr[str]]
    """Names of tools of the server."""

ToolMcpAllowedTools: TypeAlias = Union[SequenceNotStr[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
    read_only: Optional[bool]
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[SequenceNotStr[str]]
    """Names of tools of the server."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(TypedDict, total=False):
    read_only: Optional[bool]
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[SequenceNotStr[str]]
    """Names of tools of the server."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways]
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever]

ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    Literal["always", "never"],
]
