"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_output_item import BetaResponseOutputItem
from ferroai.types.beta.beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse", "Image"]


class BetaCompactedResponse(BaseModel):
    """A conversation, shortened."""
    id: str
    created_at: int
    """Unix time in seconds."""
    object: Literal["response.compaction"]
    output: List[BetaResponseOutputItem]
    """Goes in as input of the next response, as it is."""
    usage: BetaResponseUsage
    image: Optional[Image] = None

class Image(BaseModel):
    context_compression: Literal["enabled", "disabled"]
    """Whether images take up less of the context."""
