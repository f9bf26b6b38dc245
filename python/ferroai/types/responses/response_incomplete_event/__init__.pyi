"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response import Response

__all__ = ["ResponseIncompleteEvent"]


class ResponseIncompleteEvent(BaseModel):
    """The response was broken off, which `incomplete_details` explains; the last event."""
    response: Response
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.incomplete"]
