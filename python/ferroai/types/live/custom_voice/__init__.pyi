"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["CustomVoice"]


class CustomVoice(BaseModel):
    """As `CustomVoiceParam`."""
    id: str
