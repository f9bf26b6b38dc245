"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["Image"]


class Image(BaseModel):
    """An image."""
    b64_json: Optional[str] = None
    """The image itself, in base64."""
    revised_prompt: Optional[str] = None
    """What was really asked for, with retired models."""
    url: Optional[str] = None
    """Where it is for an hour."""
