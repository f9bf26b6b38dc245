"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]
"""What a tool of yours takes: any text, or one that follows a grammar."""

class Text(TypedDict, total=False):
    type: Required[Literal["text"]]

class Grammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]
