"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.assistant_response_format_option import AssistantResponseFormatOption
from ferroai.types.beta.assistant_tool import AssistantTool
from ferroai.types.shared.metadata import Metadata

__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class Assistant(BaseModel):
    """A model with instructions and tools, to be run on threads."""
    id: str
    created_at: int
    description: Optional[str] = None
    instructions: Optional[str] = None
    metadata: Optional[Metadata] = None
    model: str
    name: Optional[str] = None
    object: Literal["assistant"]
    tools: List[AssistantTool]
    response_format: Optional[AssistantResponseFormatOption] = None
    """Which form its messages take."""
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    tool_resources: Optional[ToolResources] = None
    """What the tools work with; by kind of tool."""
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""

class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: Optional[List[str]] = None
    """Files that code can read, 20 at most."""

class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: Optional[List[str]] = None
    """What is searched: one store at most."""

class ToolResources(BaseModel):
    code_interpreter: Optional[ToolResourcesCodeInterpreter] = None
    file_search: Optional[ToolResourcesFileSearch] = None
