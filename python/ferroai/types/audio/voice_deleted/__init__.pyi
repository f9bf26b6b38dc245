"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["VoiceDeleted"]


class VoiceDeleted(BaseModel):
    """That a voice was deleted."""
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]
