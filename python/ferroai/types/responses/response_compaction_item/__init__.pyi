"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseCompactionItem"]


class ResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    """Opaque; give it back as it is to go on from it."""
    type: Literal["compaction"]
    created_by: Optional[str] = None
    """Id of who made it."""
