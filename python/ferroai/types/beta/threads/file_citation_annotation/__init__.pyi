"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FileCitation", "FileCitationAnnotation"]


class FileCitationAnnotation(BaseModel):
    """A place in a text that rests on a file which was searched."""
    end_index: int
    """Of the place in the text, in characters."""
    file_citation: FileCitation
    start_index: int
    """Where in the text it begins, in characters."""
    text: str
    """What stands there: a mark to be shown as you like."""
    type: Literal["file_citation"]

class FileCitation(BaseModel):
    file_id: str
