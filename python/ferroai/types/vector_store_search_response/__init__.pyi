"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "VectorStoreSearchResponse"]


class VectorStoreSearchResponse(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    content: List[Content]
    file_id: str
    filename: str
    score: float

class Content(BaseModel):
    text: str
    type: Literal["text"]
