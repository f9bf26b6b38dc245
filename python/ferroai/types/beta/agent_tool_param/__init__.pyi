"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.mcp_transport_param import McpTransportParam

__all__ = [
    "AgentToolConfigParamAutomations",
    "AgentToolConfigParamComputerUse",
    "AgentToolConfigParamFunction",
    "AgentToolConfigParamMcp",
    "AgentToolConfigParamProgrammaticToolCalling",
    "AgentToolConfigParamToolSearch",
    "AgentToolConfigParamWebSearch",
    "AgentToolConfigParamWebSearchLocation",
    "AgentToolParam",
]


AgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]
"""What an agent of a session can use."""

_AgentToolConfigParamFunctionReservedKeywords = TypedDict("_AgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False)

class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    """A function of yours."""
    description: Required[str]
    name: Required[str]
    parameters: Required[Dict[str, object]]
    """A JSON schema of the arguments."""
    type: Required[Literal["function"]]
    defer_loading: bool
    """Let the model find it by searching for tools first; `False` unless given."""

class AgentToolConfigParamToolSearch(TypedDict, total=False):
    """A search among the functions that are loaded later."""
    type: Required[Literal["tool_search"]]

class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    """Tools called by code that the model writes."""
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool
    """`True` unless given."""

class AgentToolConfigParamMcp(TypedDict, total=False):
    """The tools of an MCP server."""
    server_label: Required[str]
    """What its calls name it by."""
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Optional[SequenceNotStr[str]]
    """All unless given."""
    connection_origin: Optional[Literal["service", "environment"]]
    """From where it is reached: the service's network, unless given, or the session's environment."""
    credential_id: Optional[str]
    """Of a credential in a vault of the session; may be left out where one only is for the server's address."""
    request_metadata: Optional[Dict[str, object]]
    """Sent along with every request to it."""
    required: bool
    """Begin no turn before it is ready; `False` unless given."""

class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    """Two letters of ISO 3166, as `US`."""
    region: Optional[str]
    timezone: Optional[str]
    """An IANA name, as `America/Los_Angeles`."""

class AgentToolConfigParamWebSearch(TypedDict, total=False):
    """A search of the web."""
    type: Required[Literal["web_search"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    context_size: Optional[Literal["low", "medium", "high"]]
    """How much of what was found the model gets to read; `medium` unless given."""
    location: Optional[AgentToolConfigParamWebSearchLocation]
    """About where to search from."""
    mode: Optional[Literal["disabled", "cached", "live"]]
    """`live` asks the web itself, and is the rule; `cached` what was read earlier."""

class AgentToolConfigParamComputerUse(TypedDict, total=False):
    """A browser in an environment of the service's."""
    type: Required[Literal["computer_use"]]
    include_screenshots: bool
    """Let its calls show what was on the screen; `False` unless given."""

class AgentToolConfigParamAutomations(TypedDict, total=False):
    """Waking itself up at times of its own choice."""
    type: Required[Literal["automations"]]
