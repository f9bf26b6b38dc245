"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["CustomVoiceParam"]


class CustomVoiceParam(TypedDict, total=False):
    """A voice of your own."""
    id: Required[str]
