"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseErrorEvent"]


class ResponseErrorEvent(BaseModel):
    """The stream failed."""
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["error"]
