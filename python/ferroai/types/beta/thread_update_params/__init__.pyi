"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    """Files that code can read from now on, 20 at most."""

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    """What is searched from now on: one store at most."""

class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class ThreadUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.threads.update`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    tool_resources: Optional[ToolResources]
    """What the tools of an assistant work with in this thread; a list that is given replaces the one before."""
