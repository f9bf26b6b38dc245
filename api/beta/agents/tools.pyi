"""What agents can use: functions of yours, MCP servers, tools of the service."""

PACKAGE = "types.beta"


class AgentTool(Alias[Union[
    AgentToolResourceFunction,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceMcp,
    AgentToolResourceWebSearch,
    AgentToolResourceComputerUse,
    AgentToolResourceAutomations,
]]):
    """What an agent of a session can use."""

    class AgentToolResourceFunction(BaseModel):
        """A function of yours."""
        defer_loading: bool
        """Whether the model has to find it by searching for tools first."""
        description: str
        name: str
        parameters: Dict[str, object]
        """A JSON schema of the arguments."""
        type: Literal["function"]
        async_: Optional[bool] = Wire("async", None)
        """Whether the agent goes on without waiting for what it gives."""

    class AgentToolResourceProgrammaticToolCalling(BaseModel):
        """Tools called by code that the model writes."""
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class AgentToolResourceMcp(BaseModel):
        """The tools of an MCP server."""
        allowed_tools: Optional[List[str]] = None
        """Absent where all are."""
        connection_origin: Literal["service", "environment"]
        """From where it is reached: the service's network or the session's environment."""
        credential_id: Optional[str] = None
        """Of the vault's credential that is used, if one was chosen."""
        request_metadata: Dict[str, object]
        """Sent along with every request to it."""
        required: bool
        """Whether no turn begins before it is ready."""
        server_label: str
        """What its calls name it by."""
        transport: McpTransport
        type: Literal["mcp"]

    class AgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        """Two letters of ISO 3166, as `US`."""
        region: Optional[str] = None
        timezone: Optional[str] = None
        """An IANA name, as `America/Los_Angeles`."""

    class AgentToolResourceWebSearch(BaseModel):
        """A search of the web."""
        allowed_domains: Optional[List[str]] = None
        """Absent where all are."""
        context_size: Literal["low", "medium", "high"]
        """How much of what was found the model gets to read."""
        location: Optional[AgentToolResourceWebSearchLocation] = None
        """About where the search is done from, if given."""
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

    class AgentToolResourceComputerUse(BaseModel):
        """A browser in an environment of the service's."""
        include_screenshots: bool
        """Whether its calls show what was on the screen."""
        type: Literal["computer_use"]

    class AgentToolResourceAutomations(BaseModel):
        """Waking itself up at times of its own choice."""
        type: Literal["automations"]


class AgentToolParam(Alias[Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]]):
    """What an agent of a session can use."""

    class AgentToolConfigParamFunction(TypedDict):
        """A function of yours."""
        async_: bool = Key("async", ...)
        """Let the agent go on without waiting for what it gives."""
        description: str
        name: str
        parameters: Dict[str, object]
        """A JSON schema of the arguments."""
        type: Literal["function"]
        defer_loading: bool = ...
        """Let the model find it by searching for tools first; `False` unless given."""

    class AgentToolConfigParamToolSearch(TypedDict):
        """A search among the functions that are loaded later."""
        type: Literal["tool_search"]

    class AgentToolConfigParamProgrammaticToolCalling(TypedDict):
        """Tools called by code that the model writes."""
        type: Literal["programmatic_tool_calling"]
        enabled: bool = ...
        """`True` unless given."""

    class AgentToolConfigParamMcp(TypedDict):
        """The tools of an MCP server."""
        server_label: str
        """What its calls name it by."""
        transport: McpTransportParam
        type: Literal["mcp"]
        allowed_tools: Optional[Sequence[str]] = ...
        """All unless given."""
        connection_origin: Optional[Literal["service", "environment"]] = ...
        """From where it is reached: the service's network, unless given, or the session's environment."""
        credential_id: Optional[str] = ...
        """Of a credential in a vault of the session; may be left out where one only is for the server's address."""
        request_metadata: Optional[Dict[str, object]] = ...
        """Sent along with every request to it."""
        required: bool = ...
        """Begin no turn before it is ready; `False` unless given."""

    class AgentToolConfigParamWebSearchLocation(TypedDict):
        city: Optional[str] = ...
        country: Optional[str] = ...
        """Two letters of ISO 3166, as `US`."""
        region: Optional[str] = ...
        timezone: Optional[str] = ...
        """An IANA name, as `America/Los_Angeles`."""

    class AgentToolConfigParamWebSearch(TypedDict):
        """A search of the web."""
        type: Literal["web_search"]
        allowed_domains: Optional[Sequence[str]] = ...
        context_size: Optional[Literal["low", "medium", "high"]] = ...
        """How much of what was found the model gets to read; `medium` unless given."""
        location: Optional[AgentToolConfigParamWebSearchLocation] = ...
        """About where to search from."""
        mode: Optional[Literal["disabled", "cached", "live"]] = ...
        """`live` asks the web itself, and is the rule; `cached` what was read earlier."""

    class AgentToolConfigParamComputerUse(TypedDict):
        """A browser in an environment of the service's."""
        type: Literal["computer_use"]
        include_screenshots: bool = ...
        """Let its calls show what was on the screen; `False` unless given."""

    class AgentToolConfigParamAutomations(TypedDict):
        """Waking itself up at times of its own choice."""
        type: Literal["automations"]


class McpTransport(Alias[Union[McpTransportResourceHTTP, McpTransportResourceStdio]]):
    """How an MCP server is reached."""

    class McpTransportResourceHTTP(BaseModel):
        server_url: str
        """Where it is."""
        type: Literal["http"]

    class McpTransportResourceStdio(BaseModel):
        """A process that is started, and spoken to through its standard streams."""
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        """Names of the environment's variables that it gets to see."""
        type: Literal["stdio"]


class McpTransportParam(Alias[Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]]):
    """How an MCP server is reached."""

    class McpTransportConfigParamHTTP(TypedDict):
        server_url: str
        """Where it is."""
        type: Literal["http"]
        authorization: Optional[str] = ...
        """For the header of that name; a secret, so better kept in a vault."""
        headers: Optional[Dict[str, str]] = ...
        """Sent with every request to it."""

    class McpTransportConfigParamStdio(TypedDict):
        """A process that is started, and spoken to through its standard streams."""
        command: str
        cwd: str
        type: Literal["stdio"]
        args: Optional[Sequence[str]] = ...
        env: Optional[Dict[str, str]] = ...
        """Variables for it, with their values."""
        env_vars: Optional[Sequence[str]] = ...
        """Names of the environment's variables that it gets to see."""


class PersistedAgentTool(Alias[Union[
    PersistedAgentToolResourceFunction,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceProgrammaticToolCalling,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceWebSearch,
    PersistedAgentToolResourceComputerUse,
    PersistedAgentToolResourceAutomations,
]]):
    """What a kept agent can use; the secrets that it takes are not kept with it. The fields are those of `AgentTool`."""

    class PersistedAgentToolResourceFunction(BaseModel):
        """A function of yours."""
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool] = Wire("async", None)

    class PersistedAgentToolResourceToolSearch(BaseModel):
        """A search among the functions that are loaded later."""
        type: Literal["tool_search"]

    class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
        """Tools called by code that the model writes."""
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class PersistedAgentToolResourceMcp(BaseModel):
        """The tools of an MCP server."""
        allowed_tools: Optional[List[str]] = None
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str] = None
        """Of the vault's credential that is used, if one was chosen."""
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: PersistedMcpTransport
        type: Literal["mcp"]

    class PersistedAgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    class PersistedAgentToolResourceWebSearch(BaseModel):
        """A search of the web."""
        allowed_domains: Optional[List[str]] = None
        context_size: Literal["low", "medium", "high"]
        location: Optional[PersistedAgentToolResourceWebSearchLocation] = None
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

    class PersistedAgentToolResourceComputerUse(BaseModel):
        """A browser in an environment of the service's."""
        include_screenshots: bool
        type: Literal["computer_use"]

    class PersistedAgentToolResourceAutomations(BaseModel):
        """Waking itself up at times of its own choice."""
        type: Literal["automations"]


class PersistedAgentToolParam(Alias[Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]]):
    """What a kept agent can use; give it no secrets. The fields are those of `AgentToolParam`."""

    class PersistedAgentToolConfigParamFunction(TypedDict):
        """A function of yours."""
        async_: bool = Key("async", ...)
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        defer_loading: bool = ...

    class PersistedAgentToolConfigParamToolSearch(TypedDict):
        """A search among the functions that are loaded later."""
        type: Literal["tool_search"]

    class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict):
        """Tools called by code that the model writes."""
        type: Literal["programmatic_tool_calling"]
        enabled: bool = ...

    class PersistedAgentToolConfigParamMcp(TypedDict):
        """The tools of an MCP server."""
        server_label: str
        transport: PersistedMcpTransportParam
        type: Literal["mcp"]
        allowed_tools: Optional[Sequence[str]] = ...
        connection_origin: Optional[Literal["service", "environment"]] = ...
        credential_id: Optional[str] = ...
        """Of a credential in a vault of the session; may be left out where one only is for the server's address."""
        request_metadata: Optional[Dict[str, object]] = ...
        required: bool = ...

    class PersistedAgentToolConfigParamWebSearchLocation(TypedDict):
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...

    class PersistedAgentToolConfigParamWebSearch(TypedDict):
        """A search of the web."""
        type: Literal["web_search"]
        allowed_domains: Optional[Sequence[str]] = ...
        context_size: Optional[Literal["low", "medium", "high"]] = ...
        location: Optional[PersistedAgentToolConfigParamWebSearchLocation] = ...
        mode: Optional[Literal["disabled", "cached", "live"]] = ...

    class PersistedAgentToolConfigParamComputerUse(TypedDict):
        """A browser in an environment of the service's."""
        type: Literal["computer_use"]
        include_screenshots: bool = ...

    class PersistedAgentToolConfigParamAutomations(TypedDict):
        """Waking itself up at times of its own choice."""
        type: Literal["automations"]


class PersistedMcpTransport(Alias[Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]]):
    """How an MCP server is reached, without secrets."""

    class PersistedMcpTransportResourceHTTP(BaseModel):
        headers: Dict[str, str]
        server_url: str
        """Where it is."""
        type: Literal["http"]

    class PersistedMcpTransportResourceStdio(BaseModel):
        """A process that is started, and spoken to through its standard streams."""
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        """Names of the environment's variables that it gets to see."""
        type: Literal["stdio"]


class PersistedMcpTransportParam(Alias[Union[
    PersistedMcpTransportConfigParamHTTP,
    PersistedMcpTransportConfigParamStdio,
]]):
    """How an MCP server is reached, without secrets."""

    class PersistedMcpTransportConfigParamHTTP(TypedDict):
        server_url: str
        """Where it is."""
        type: Literal["http"]
        headers: Optional[Dict[str, str]] = ...
        """Sent with every request to it; they are shown to whoever looks the agent up, so none may be secret."""

    class PersistedMcpTransportConfigParamStdio(TypedDict):
        """A process that is started, and spoken to through its standard streams."""
        command: str
        cwd: str
        type: Literal["stdio"]
        args: Optional[Sequence[str]] = ...
        env_vars: Optional[Sequence[str]] = ...
        """Names of the environment's variables that it gets to see."""
