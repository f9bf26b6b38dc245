"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["FileContentResponse"]


class FileContentResponse(BaseModel):
    """A piece of what was understood of a file."""
    text: Optional[str] = None
    type: Optional[str] = None
