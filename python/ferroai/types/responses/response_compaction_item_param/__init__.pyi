"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(BaseModel):
    """Stands for a conversation that was shortened."""
    encrypted_content: str
    """Give it back as it is."""
    type: Literal["compaction"]
    id: Optional[str] = None
