"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_output_item import ResponseOutputItem
from ferroai.types.responses.response_usage import ResponseUsage

__all__ = ["CompactedResponse", "Image"]


class CompactedResponse(BaseModel):
    """A conversation, shortened."""
    id: str
    created_at: int
    """Unix time in seconds."""
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    """Goes in as input of the next response, as it is."""
    usage: ResponseUsage
    image: Optional[Image] = None

class Image(BaseModel):
    context_compression: Literal["enabled", "disabled"]
    """Whether images take up less of the context."""
