"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["ChatCompletionFunctionCallOptionParam"]


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Makes the model call this function."""
    name: Required[str]
