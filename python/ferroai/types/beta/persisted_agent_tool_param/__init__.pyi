"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.persisted_mcp_transport_param import PersistedMcpTransportParam

__all__ = [
    "PersistedAgentToolConfigParamAutomations",
    "PersistedAgentToolConfigParamComputerUse",
    "PersistedAgentToolConfigParamFunction",
    "PersistedAgentToolConfigParamMcp",
    "PersistedAgentToolConfigParamProgrammaticToolCalling",
    "PersistedAgentToolConfigParamToolSearch",
    "PersistedAgentToolConfigParamWebSearch",
    "PersistedAgentToolConfigParamWebSearchLocation",
    "PersistedAgentToolParam",
]


PersistedAgentToolParam: TypeAlias = Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]
"""What a kept agent can use; give it no secrets. The fields are those of `AgentToolParam`."""

_PersistedAgentToolConfigParamFunctionReservedKeywords = TypedDict("_PersistedAgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False)

class PersistedAgentToolConfigParamFunction(_PersistedAgentToolConfigParamFunctionReservedKeywords, total=False):
    """A function of yours."""
    description: Required[str]
    name: Required[str]
    parameters: Required[Dict[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool
    """Whether the model has to find it by searching for tools first."""

class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
    """A search among the functions that are loaded later."""
    type: Required[Literal["tool_search"]]

class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    """Tools called by code that the model writes."""
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool

class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    """The tools of an MCP server."""
    server_label: Required[str]
    """Your name for the server; calls of its tools bear it."""
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Optional[SequenceNotStr[str]]
    connection_origin: Optional[Literal["service", "environment"]]
    credential_id: Optional[str]
    """Of a credential in a vault of the session; may be left out where one only is for the server's address."""
    request_metadata: Optional[Dict[str, object]]
    required: bool

class PersistedAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    """Two letters, as ISO 3166-1 has them: `US`."""
    region: Optional[str]
    timezone: Optional[str]
    """By its IANA name: `America/Los_Angeles`."""

class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    """A search of the web."""
    type: Required[Literal["web_search"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    context_size: Optional[Literal["low", "medium", "high"]]
    location: Optional[PersistedAgentToolConfigParamWebSearchLocation]
    mode: Optional[Literal["disabled", "cached", "live"]]

class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    """A browser in an environment of the service's."""
    type: Required[Literal["computer_use"]]
    include_screenshots: bool

class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    """Waking itself up at times of its own choice."""
    type: Required[Literal["automations"]]
