"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import FileTypes

__all__ = ["VideoCreateCharacterParams"]


class VideoCreateCharacterParams(TypedDict, total=False):
    """Keyword parameters of `videos.create_character`."""
    name: Required[str]
    """What prompts call it, up to 80 characters."""
    video: Required[FileTypes]
    """Shows the character."""
