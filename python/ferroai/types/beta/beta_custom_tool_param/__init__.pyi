"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaCustomToolParam", "Format", "FormatGrammar", "FormatText"]


_BetaCustomToolParamReservedKeywords = TypedDict("_BetaCustomToolParamReservedKeywords", {"async": bool}, total=False)

class BetaCustomToolParam(_BetaCustomToolParamReservedKeywords, total=False):
    """A tool of yours that takes a text instead of JSON."""
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    defer_loading: bool
    """Whether it is only looked for when it is needed."""
    description: str
    format: Format
    """Any text unless given; or one that follows a grammar."""

class FormatText(TypedDict, total=False):
    type: Required[Literal["text"]]

class FormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]

Format: TypeAlias = Union[FormatText, FormatGrammar]
