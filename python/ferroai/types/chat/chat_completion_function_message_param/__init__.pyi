"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionFunctionMessageParam"]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """Replaced by messages of tools."""
    content: Required[Optional[str]]
    name: Required[str]
    role: Required[Literal["function"]]
