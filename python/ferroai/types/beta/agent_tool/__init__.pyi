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

class AgentToolResourceFunction(BaseModel):
    defer_loading: bool
    description: str
    name: str
    parameters: Dict[str, object]
    type: Literal["function"]
    async_: Optional[bool] = Field(alias="async", default=None)

class AgentToolResourceProgrammaticToolCalling(BaseModel):
    enabled: bool
    type: Literal["programmatic_tool_calling"]

class AgentToolResourceMcp(BaseModel):
    allowed_tools: Optional[List[str]] = None
    connection_origin: Literal["service", "environment"]
    credential_id: Optional[str] = None
    request_metadata: Dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]

class AgentToolResourceWebSearchLocation(BaseModel):
    city: Optional[str] = None
    country: Optional[str] = None
    region: Optional[str] = None
    timezone: Optional[str] = None

class AgentToolResourceWebSearch(BaseModel):
    allowed_domains: Optional[List[str]] = None
    context_size: Literal["low", "medium", "high"]
    location: Optional[AgentToolResourceWebSearchLocation] = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]

class AgentToolResourceComputerUse(BaseModel):
    include_screenshots: bool
    type: Literal["computer_use"]

class AgentToolResourceAutomations(BaseModel):
    type: Literal["automations"]
