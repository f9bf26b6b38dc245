"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["VoiceConsent"]


class VoiceConsent(BaseModel):
    """A recording in which someone allows that a voice is made from theirs."""
    id: str
    created_at: int
    language: str
    """As BCP 47: `en-US`."""
    name: str
    object: Literal["audio.voice_consent"]
