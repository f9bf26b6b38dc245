"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Voice"]


class Voice(BaseModel):
    """A voice of your own."""
    id: str
    """Goes where the name of a voice goes."""
    created_at: int
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: Optional[str] = None
    """Only of voices made from a description, and not of all of them."""
