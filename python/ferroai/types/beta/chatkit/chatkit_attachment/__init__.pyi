"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ChatKitAttachment"]


class ChatKitAttachment(BaseModel):
    """A file or an image of a message."""
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str] = None
    """Where there is a small picture of it to show."""
    type: Literal["image", "file"]
