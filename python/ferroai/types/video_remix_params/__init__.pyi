"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["VideoRemixParams"]


class VideoRemixParams(TypedDict, total=False):
    """Keyword parameters of `videos.remix`."""
    prompt: Required[str]
    """What is to be seen instead, up to 32,000 characters."""
