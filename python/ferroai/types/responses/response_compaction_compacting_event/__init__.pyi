"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseCompactionCompactingEvent"]


class ResponseCompactionCompactingEvent(BaseModel):
    """A long conversation is being shortened."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
