"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FileSearchToolCallDelta"]


class FileSearchToolCallDelta(BaseModel):
    """What has come to a search in files."""
    file_search: object
    """An object that is empty so far."""
    index: int
    """Which of the calls of the step it is."""
    type: Literal["file_search"]
    id: Optional[str] = None
