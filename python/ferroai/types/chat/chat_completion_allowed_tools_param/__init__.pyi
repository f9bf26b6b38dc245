"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionAllowedToolsParam"]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    """`auto`: the model may call one; `required`: it must."""
    tools: Required[Iterable[Dict[str, object]]]
