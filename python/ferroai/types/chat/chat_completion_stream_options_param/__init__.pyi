"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["ChatCompletionStreamOptionsParam"]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """How a stream is sent."""
    include_obfuscation: bool
    """Whether events carry padding that hides their size; on unless given."""
    include_usage: bool
    """Send one more event with the tokens of the whole request."""
