"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.metadata import Metadata

__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class Thread(BaseModel):
    """Messages between a user and assistants."""
    id: str
    created_at: int
    metadata: Optional[Metadata] = None
    object: Literal["thread"]
    tool_resources: Optional[ToolResources] = None
    """What the tools of an assistant work with in this thread."""

class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: Optional[List[str]] = None
    """Files that code can read, 20 at most."""

class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: Optional[List[str]] = None
    """What is searched: one store at most."""

class ToolResources(BaseModel):
    code_interpreter: Optional[ToolResourcesCodeInterpreter] = None
    file_search: Optional[ToolResourcesFileSearch] = None
