"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.function_tool import FunctionTool

__all__ = [
    "Reasoning",
    "ResponsesDelegationUpdateConfig",
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


class ResponsesDelegationUpdateConfig(BaseModel):
    """What is to be different for the work to come; the fields are told at `ResponsesDelegationConfigParam`."""
    instructions: Optional[str] = None
    """How the work is done; the speaking model does not get them."""
    max_output_tokens: Optional[int] = None
    """Limit of each response."""
    model: Optional[str] = None
    parallel_tool_calls: Optional[bool] = None
    """Whether several tools may be called in one response."""
    reasoning: Optional[Reasoning] = None
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    """Which class of processing is used."""
    text: Optional[Text] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None

class Reasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = None
    """How much to think: more costs tokens and time."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = None

class Text(BaseModel):
    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """Of the text that the work gives, not of what is spoken."""

class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
    name: str
    type: Literal["function"]

class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
    name: str
    server_label: str
    """Your name for the server; calls of its tools bear it."""
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
    """Your name for the server; calls of its tools bear it."""
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
    """Only these of the tools."""
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
    """A number or `latest`; the skill's default unless given."""

class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
    data: str
    """The skill as a zip archive, in base64."""
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
    """A new container for each response."""
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """In gigabytes."""
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicy] = None
    """What the container may reach over the network."""
    skills: Optional[List[ToolShellEnvironmentContainerAutoSkill]] = None

class ToolShellEnvironmentContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]

class ToolShellEnvironmentLocalSkill(BaseModel):
    description: str
    name: str
    path: str
    """The folder that the skill is in."""

class ToolShellEnvironmentLocal(BaseModel):
    """Your program runs the commands."""
    type: Literal["local"]
    skills: Optional[List[ToolShellEnvironmentLocalSkill]] = None

ToolShellEnvironment: TypeAlias = Optional[
    Union[ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal]
]

class ToolShell(BaseModel):
    """Commands, run in a container or by your program, which sends what came out by `response.item.create`."""
    type: Literal["shell"]
    environment: Optional[ToolShellEnvironment] = None

class ToolImageGeneration(BaseModel):
    type: Literal["image_generation"]

class ToolMcp(BaseModel):
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    allowed_tools: Optional[ToolMcpAllowedTools] = None
    """The only ones it may call: names, or what they must be like; all unless given."""
    authorization: Optional[str] = None
    """An OAuth token for the server; never told again."""
    connector_id: Optional[str] = None
    """One of the connectors of the service, instead of `server_url`; models since September 2026 do without."""
    defer_loading: Optional[bool] = None
    """Whether the model has to find it by searching for tools first."""
    headers: Optional[Dict[str, str]] = None
    """Sent to the server."""
    require_approval: Optional[ToolMcpRequireApproval] = None
    """Which of the tools have to be approved before each call."""
    server_description: Optional[str] = None
    server_label: Optional[str] = None
    """Your name for the server; calls of its tools bear it."""
    server_url: Optional[str] = None
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = None
    """A secure tunnel to the server, instead of `server_url`."""

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

class ToolMcpAllowedToolsLiveMCPToolFilterParam(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

ToolMcpAllowedTools: TypeAlias = Optional[Union[List[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]]

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(BaseModel):
    always: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways] = None
    never: Optional[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever] = None

ToolMcpRequireApproval: TypeAlias = Optional[
    Union[ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]
]
