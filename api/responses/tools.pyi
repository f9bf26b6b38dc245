"""The tools of responses, and how one is chosen."""

from ..chat.completions import ChatCompletionFunctionToolParam
from ..shared import ComparisonFilter, CompoundFilter, CustomToolInputFormat


ImageToolModel: Shorthand = Union[
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


Connector: Shorthand = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]


class ApplyPatchTool(Both):
    """Lets the model write, change and delete files by diffs, which your program applies."""
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model (`direct`), or a program that the model wrote; so with all tools."""


class ComputerTool(Both):
    """Lets the model work at a computer that your program steers."""
    type: Literal["computer"]


class ComputerUsePreviewTool(Both):
    """The computer tool as it was in its preview."""
    display_height: int
    """In pixels."""
    display_width: int
    """In pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(Both):
    """A new container for this response."""
    type: Literal["container_auto"]
    file_ids: Sequence[str] = ...
    """Up to 50, put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """In gigabytes."""
    network_policy: NetworkPolicy = ...
    skills: Iterable[Skill] = ...
    """Up to 200."""

    NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]

    Skill: TypeAlias = Union[SkillReference, InlineSkill]


class ContainerNetworkPolicyAllowlist(Both):
    """Reaches these domains only."""
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecret] = ...


class ContainerNetworkPolicyDisabled(Both):
    """Reaches nothing."""
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecret(Both):
    """Put in for the container when it calls the domain; the model does not see it."""
    domain: str
    name: str
    value: str


class ContainerReference(Both):
    container_id: str
    type: Literal["container_reference"]


class CustomTool(Both):
    """A tool of yours that takes a text instead of JSON."""
    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    async_: bool = Key("async", ...)
    """Whether the model goes on while it works."""
    defer_loading: bool = ...
    """Whether it is only looked for when it is needed."""
    description: str = ...
    format: CustomToolInputFormat = ...
    """Any text unless given; or one that follows a grammar."""


class FileSearchTool(Both):
    """Lets the model search files in vector stores."""
    type: Literal["file_search"]
    vector_store_ids: Sequence[str]
    filters: Optional[Filters] = ...
    max_num_results: int = ...
    """1 to 50."""
    ranking_options: RankingOptions = ...

    Filters: TypeAlias = Optional[Union[ComparisonFilter, CompoundFilter]]

    class RankingOptionsHybridSearch(Both):
        embedding_weight: float
        text_weight: float

    class RankingOptions(Both):
        hybrid_search: RankingOptionsHybridSearch = ...
        """How much likeness of meaning counts against words in common."""
        ranker: Literal["auto", "default-2024-11-15"] = ...
        score_threshold: float = ...
        """0 to 1: how well a result must fit at least."""


class FunctionShellTool(Both):
    """Lets the model run commands, in a container or by your program."""
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    environment: Optional[Environment] = ...

    Environment: TypeAlias = Optional[Union[ContainerAuto, LocalEnvironment, ContainerReference]]


class FunctionTool(Both):
    """A function of yours the model may call."""
    name: str
    parameters: Optional[Dict[str, object]]
    """JSON Schema of the arguments."""
    strict: Optional[bool]
    """Whether arguments must follow the schema exactly."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    async_: bool = Key("async", ...)
    """Whether the model goes on while it works."""
    defer_loading: bool = ...
    """Whether it is only looked for when it is needed."""
    description: Optional[str] = ...
    output_schema: Optional[Dict[str, object]] = ...
    """A JSON schema of what it gives."""


class InlineSkill(Both):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(Both):
    data: str
    """A zip archive, in base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class LocalEnvironment(Both):
    """Your program runs the commands."""
    type: Literal["local"]
    skills: Iterable[LocalSkill] = ...


class LocalSkill(Both):
    description: str
    name: str
    path: str
    """The folder that the skill is in."""


class NamespaceTool(Both):
    """Tools that belong together."""
    description: str
    name: str
    """Stands before those of the tools in calls, such as `crm`."""
    tools: Iterable[Tool]
    type: Literal["namespace"]

    class ToolFunction(Both):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        async_: bool = Key("async", ...)
        defer_loading: bool = ...
        description: Optional[str] = ...
        output_schema: Optional[Dict[str, object]] = ...
        parameters: Optional[object] = ...
        strict: Optional[bool] = ...

    Tool: TypeAlias = Union[ToolFunction, CustomTool]


class SkillReference(Both):
    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...
    """A number or `latest`; the skill's default unless given."""


class Tool(BaseModel, Like[ToolParam]):
    del ParseableToolParam, WebSearchTool

    McpAllowedTools: TypeAlias = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

    McpRequireApproval: TypeAlias = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]


class ToolChoiceAllowed(Both):
    """Only these of the tools; `required` makes the model call one."""
    mode: Literal["auto", "required"]
    tools: Iterable[Dict[str, object]]
    type: Literal["allowed_tools"]


class ToolChoiceApplyPatch(Both):
    """Makes the model change a file."""
    type: Literal["apply_patch"]


class ToolChoiceCustom(Both):
    """Makes the model call this tool of yours."""
    name: str
    type: Literal["custom"]


class ToolChoiceFunction(Both):
    """Makes the model call this function."""
    name: str
    type: Literal["function"]


class ToolChoiceMcp(Both):
    """Makes the model call a tool of this MCP server."""
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = ...


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class ToolChoiceShell(Both):
    """Makes the model run a command."""
    type: Literal["shell"]


class ToolChoiceTypes(Both):
    """Makes the model use this built-in tool."""
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolParam(Alias[Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]]):
    """A tool that the model may call: one of yours, or one that the service runs."""

    class McpAllowedToolsMcpToolFilter(TypedDict):
        read_only: bool = ...
        """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
        tool_names: Sequence[str] = ...

    McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict):
        always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
        never: McpRequireApprovalMcpToolApprovalFilterNever = ...

    McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

    class Mcp(TypedDict):
        """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
        server_label: str
        """What calls of its tools carry to tell servers apart."""
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        allowed_tools: Optional[McpAllowedTools] = ...
        """Names, or a filter; all unless given."""
        authorization: str = ...
        """An OAuth access token for the server. You see to getting one."""
        connector_id: Connector = ...
        """Not for models that came after 2026-09-01."""
        defer_loading: bool = ...
        """Whether its tools are only looked for when they are needed."""
        headers: Optional[Dict[str, str]] = ...
        """Sent to the server with each request."""
        require_approval: Optional[McpRequireApproval] = ...
        """When you are asked before a tool is called; `always` unless given."""
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...
        """Of a Secure MCP Tunnel to a server that is not on the open network."""

    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyAllowlistParam,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict):
        type: Literal["auto"]
        file_ids: Sequence[str] = ...
        """Up to 50, put into it."""
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
        network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ...

    CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

    class CodeInterpreter(TypedDict):
        """Lets the model run Python in a container."""
        container: CodeInterpreterContainer
        """Id of one, or what a new one is like."""
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...

    class ProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]

    class ImageGenerationInputImageMask(TypedDict):
        file_id: str = ...
        image_url: str = ...

    class ImageGenerationSvgReasoning(TypedDict):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

    class ImageGenerationSvg(TypedDict):
        model: str = ...
        reasoning: Optional[ImageGenerationSvgReasoning] = ...

    class ImageGeneration(TypedDict):
        """Lets the model make images."""
        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        input_fidelity: Optional[Literal["high", "low"]] = ...
        """How much of the look of given images is kept; `low` unless given."""
        input_image_mask: ImageGenerationInputImageMask = ...
        model: ImageToolModel = ...
        moderation: Literal["auto", "low"] = ...
        output_compression: int = ...
        """0 to 100; 100 unless given."""
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        """`png` unless given."""
        partial_images: int = ...
        """With `stream`: how many unfinished images to send, 0 to 3; none unless given."""
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]] = ...
        svg: ImageGenerationSvg = ...

    class LocalShell(TypedDict):
        type: Literal["local_shell"]

    ParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam]

    WebSearchTool: TypeAlias = WebSearchToolParam

    WebSearchToolFilters: TypeAlias = WebSearchToolParam.Filters

    WebSearchToolUserLocation: TypeAlias = WebSearchToolParam.UserLocation


class ToolSearchOutputNamespaceTool(Like[NamespaceTool], Both): ...


class ToolSearchTool(Both):
    """Lets the model look for tools that were deferred."""
    type: Literal["tool_search"]
    description: Optional[str] = ...
    execution: Literal["server", "client"] = ...
    """Who searches: the service or your program."""
    parameters: Optional[object] = ...


class WebSearchPreviewTool(Both):
    """Web search as it was in its preview."""
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: List[Literal["text", "image"]] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation] = ...

    class UserLocation(Both):
        type: Literal["approximate"]
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...


class WebSearchTool(Both):
    """Lets the model search the web."""
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool = ...
    """Whether pages are fetched, or only those known already are read; yes unless given."""
    filters: Optional[Filters] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation] = ...

    class Filters(Both):
        allowed_domains: Optional[Sequence[str]] = ...
        """Only these and what is below them; all unless given."""

    class UserLocation(Both):
        city: Optional[str] = ...
        country: Optional[str] = ...
        """Two letters, ISO 3166."""
        region: Optional[str] = ...
        timezone: Optional[str] = ...
        """Such as `America/Los_Angeles`."""
        type: Literal["approximate"] = ...


EXPORT("types.responses.tool", WebSearchTool)
