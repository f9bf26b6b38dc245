"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FilePath", "FilePathAnnotation"]


class FilePathAnnotation(BaseModel):
    """A place in a text that is the address of a file which code has written."""
    end_index: int
    """Where in the text it ends, in characters."""
    file_path: FilePath
    start_index: int
    """Where in the text it begins, in characters."""
    text: str
    """What stands there: an address within the sandbox, to be replaced by one of yours."""
    type: Literal["file_path"]

class FilePath(BaseModel):
    file_id: str
