"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.mcp_transport import McpTransport
from pydantic import Field

__all__ = [
    "AgentTool",
    "AgentToolResourceAutomations",
    "AgentToolResourceComputerUse",
    "AgentToolResourceFunction",
    "AgentToolResourceMcp",
    "AgentToolResourceProgrammaticToolCalling",
    "AgentToolResourceWebSearch",
    "AgentToolResourceWebSearchLocation",
]


AgentTool: TypeAlias = Union[
    AgentToolResourceFunction,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceMcp,
    AgentToolResourceWebSearch,
    AgentToolResourceComputerUse,
    AgentToolResourceAutomations,
]
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
    async_: Optional[bool] = Field(alias="async", default=None)
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
