"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FilePath", "FilePathDeltaAnnotation"]


class FilePathDeltaAnnotation(BaseModel):
    index: int
    """Which of the annotations of the text it is."""
    type: Literal["file_path"]
    end_index: Optional[int] = None
    """Where in the text it ends, in characters."""
    file_path: Optional[FilePath] = None
    start_index: Optional[int] = None
    """Where in the text it begins, in characters."""
    text: Optional[str] = None

class FilePath(BaseModel):
    file_id: Optional[str] = None
