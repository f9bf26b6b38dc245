"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.persisted_mcp_transport import PersistedMcpTransport
from pydantic import Field

__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
]


PersistedAgentTool: TypeAlias = Union[
    PersistedAgentToolResourceFunction,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceProgrammaticToolCalling,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceWebSearch,
    PersistedAgentToolResourceComputerUse,
    PersistedAgentToolResourceAutomations,
]
"""What a kept agent can use; the secrets that it takes are not kept with it. The fields are those of `AgentTool`."""

class PersistedAgentToolResourceFunction(BaseModel):
    """A function of yours."""
    defer_loading: bool
    """Whether the model has to find it by searching for tools first."""
    description: str
    name: str
    parameters: Dict[str, object]
    type: Literal["function"]
    async_: Optional[bool] = Field(alias="async", default=None)

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
    """Your name for the server; calls of its tools bear it."""
    transport: PersistedMcpTransport
    type: Literal["mcp"]

class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    city: Optional[str] = None
    country: Optional[str] = None
    """Two letters, as ISO 3166-1 has them: `US`."""
    region: Optional[str] = None
    timezone: Optional[str] = None
    """By its IANA name: `America/Los_Angeles`."""

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
