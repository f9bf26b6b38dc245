"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.beta_apply_patch_tool_param import BetaApplyPatchToolParam
from ferroai.types.beta.beta_computer_tool_param import BetaComputerToolParam
from ferroai.types.beta.beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam
from ferroai.types.beta.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from ferroai.types.beta.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from ferroai.types.beta.beta_custom_tool_param import BetaCustomToolParam
from ferroai.types.beta.beta_file_search_tool_param import BetaFileSearchToolParam
from ferroai.types.beta.beta_function_shell_tool_param import BetaFunctionShellToolParam
from ferroai.types.beta.beta_function_tool_param import BetaFunctionToolParam
from ferroai.types.beta.beta_namespace_tool_param import BetaNamespaceToolParam
from ferroai.types.beta.beta_tool_search_tool_param import BetaToolSearchToolParam
from ferroai.types.beta.beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
from ferroai.types.beta.beta_web_search_tool_param import BetaWebSearchToolParam

__all__ = [
    "BetaToolParam",
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "LocalShell",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "ProgrammaticToolCalling",
]


BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]
"""A tool that the model may call: one of yours, or one that the service runs."""

class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]

class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    """Whether the tools change nothing, by the server's own word."""
    tool_names: SequenceNotStr[str]
    """Names of tools of the server."""

class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class Mcp(TypedDict, total=False):
    """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
    server_label: Required[str]
    """What calls of its tools carry to tell servers apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    allowed_tools: Optional[McpAllowedTools]
    """Names, or a filter; all unless given."""
    authorization: str
    """An OAuth access token for the server. You see to getting one."""
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """Not for models that came after 2026-09-01."""
    defer_loading: bool
    """Whether its tools are only looked for when they are needed."""
    headers: Optional[Dict[str, str]]
    """Sent to the server with each request."""
    require_approval: Optional[McpRequireApproval]
    """When you are asked before a tool is called; `always` unless given."""
    server_description: str
    server_url: str
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Of a Secure MCP Tunnel to a server that is not on the open network."""

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerNetworkPolicyAllowlistParam,
]

class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    """Up to 50, put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """Memory of the container; `1g` unless given."""
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
    """What the container may reach over the network."""

CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

class CodeInterpreter(TypedDict, total=False):
    """Lets the model run Python in a container."""
    container: Required[CodeInterpreterContainer]
    """Id of one, or what a new one is like."""
    type: Required[Literal["code_interpreter"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""

class ProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str

class ImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much to think: more costs tokens and time."""

class ImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: Optional[ImageGenerationSvgReasoning]

class ImageGeneration(TypedDict, total=False):
    """Lets the model make images."""
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    """Frames of a GIF; 9 unless given."""
    frame_duration_ms: int
    """Milliseconds that each frame of a GIF is shown, in steps of ten; 200 unless given."""
    input_fidelity: Optional[Literal["high", "low"]]
    """How much of the look of given images is kept; `low` unless given."""
    input_image_mask: ImageGenerationInputImageMask
    model: Union[
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
    moderation: Literal["auto", "low"]
    output_compression: int
    """0 to 100; 100 unless given."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """`png` unless given."""
    partial_images: int
    """With `stream`: how many unfinished images to send, 0 to 3; none unless given."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    svg: ImageGenerationSvg

class LocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]
