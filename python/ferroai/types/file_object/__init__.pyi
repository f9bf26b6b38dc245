"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FileObject"]


class FileObject(BaseModel):
    """An uploaded file."""
    id: str
    bytes: int
    """How long it is."""
    created_at: int
    """Unix time in seconds."""
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    """No longer kept up by the service."""
    expires_at: Optional[int] = None
    """Unix time in seconds; `None` for never."""
    status_details: Optional[str] = None
    """No longer kept up by the service."""
