"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "VectorStoreSearchResponse"]


class VectorStoreSearchResponse(BaseModel):
    """A piece of a file that was found."""
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    content: List[Content]
    file_id: str
    filename: str
    score: float
    """How near it is in meaning, 0 to 1."""

class Content(BaseModel):
    text: str
    type: Literal["text"]
