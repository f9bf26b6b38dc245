"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormat",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
]


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A tool of yours that takes a text instead of JSON."""
    custom: Required[Custom]
    type: Required[Literal["custom"]]

class CustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]

class CustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]

class CustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]

CustomFormat: TypeAlias = Union[CustomFormatText, CustomFormatGrammar]

class Custom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: CustomFormat
    """Any text unless given; or one that follows a grammar."""
