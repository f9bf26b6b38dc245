"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_apply_patch_tool import BetaApplyPatchTool
from ferroai.types.beta.beta_computer_tool import BetaComputerTool
from ferroai.types.beta.beta_computer_use_preview_tool import BetaComputerUsePreviewTool
from ferroai.types.beta.beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ferroai.types.beta.beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ferroai.types.beta.beta_custom_tool import BetaCustomTool
from ferroai.types.beta.beta_file_search_tool import BetaFileSearchTool
from ferroai.types.beta.beta_function_shell_tool import BetaFunctionShellTool
from ferroai.types.beta.beta_function_tool import BetaFunctionTool
from ferroai.types.beta.beta_tool_search_output_namespace_tool import BetaToolSearchOutputNamespaceTool
from ferroai.types.beta.beta_tool_search_tool import BetaToolSearchTool
from ferroai.types.beta.beta_web_search_preview_tool import BetaWebSearchPreviewTool
from ferroai.types.beta.beta_web_search_tool import BetaWebSearchTool

__all__ = [
    "Agent",
    "BetaResponseToolSearchOutputItemParam",
    "Tool",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolLocalShell",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolProgrammaticToolCalling",
]


class BetaResponseToolSearchOutputItemParam(BaseModel):
    """The tools that were found."""
    tools: List[Tool]
    type: Literal["tool_search_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    execution: Optional[Literal["server", "client"]] = None
    """Who searched: the service or your program."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class ToolMcpAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool] = None
    """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

ToolMcpAllowedTools: TypeAlias = Optional[Union[List[str], ToolMcpAllowedToolsMcpToolFilter]]

class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class ToolMcpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever] = None

ToolMcpRequireApproval: TypeAlias = Optional[
    Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
]

class ToolMcp(BaseModel):
    """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
    server_label: str
    """What calls of its tools carry to tell servers apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    allowed_tools: Optional[ToolMcpAllowedTools] = None
    """Names, or a filter; all unless given."""
    authorization: Optional[str] = None
    """An OAuth access token for the server. You see to getting one."""
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    """Not for models that came after 2026-09-01."""
    defer_loading: Optional[bool] = None
    """Whether its tools are only looked for when they are needed."""
    headers: Optional[Dict[str, str]] = None
    """Sent to the server with each request."""
    require_approval: Optional[ToolMcpRequireApproval] = None
    """When you are asked before a tool is called; `always` unless given."""
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = None
    """Of a Secure MCP Tunnel to a server that is not on the open network."""

ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled,
    BetaContainerNetworkPolicyAllowlist,
]

class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    type: Literal["auto"]
    file_ids: Optional[List[str]] = None
    """Up to 50, put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """Memory of the container; `1g` unless given."""
    network_policy: Optional[ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy] = None
    """What the container may reach over the network."""

ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

class ToolCodeInterpreter(BaseModel):
    """Lets the model run Python in a container."""
    container: ToolCodeInterpreterContainer
    """Id of one, or what a new one is like."""
    type: Literal["code_interpreter"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""

class ToolProgrammaticToolCalling(BaseModel):
    type: Literal["programmatic_tool_calling"]

class ToolImageGenerationInputImageMask(BaseModel):
    file_id: Optional[str] = None
    image_url: Optional[str] = None

class ToolImageGenerationSvgReasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think: more costs tokens and time."""

class ToolImageGenerationSvg(BaseModel):
    model: Optional[str] = None
    reasoning: Optional[ToolImageGenerationSvgReasoning] = None

class ToolImageGeneration(BaseModel):
    """Lets the model make images."""
    type: Literal["image_generation"]
    action: Optional[Literal["generate", "edit", "auto"]] = None
    background: Optional[Literal["transparent", "opaque", "auto"]] = None
    complexity: Optional[Literal["low", "medium", "high"]] = None
    frame_count: Optional[int] = None
    """Frames of a GIF; 9 unless given."""
    frame_duration_ms: Optional[int] = None
    """Milliseconds that each frame of a GIF is shown, in steps of ten; 200 unless given."""
    input_fidelity: Optional[Literal["high", "low"]] = None
    """How much of the look of given images is kept; `low` unless given."""
    input_image_mask: Optional[ToolImageGenerationInputImageMask] = None
    model: Optional[
        Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ],
        ]
    ] = None
    moderation: Optional[Literal["auto", "low"]] = None
    output_compression: Optional[int] = None
    """0 to 100; 100 unless given."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    """`png` unless given."""
    partial_images: Optional[int] = None
    """With `stream`: how many unfinished images to send, 0 to 3; none unless given."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]] = None
    svg: Optional[ToolImageGenerationSvg] = None

class ToolLocalShell(BaseModel):
    type: Literal["local_shell"]

Tool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
