"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(BaseModel):
    """As `ResponseCompactionItemParamParam`."""
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = None
