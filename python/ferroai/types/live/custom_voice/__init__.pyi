"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["CustomVoice"]


class CustomVoice(BaseModel):
    """A voice of your own."""
    id: str
