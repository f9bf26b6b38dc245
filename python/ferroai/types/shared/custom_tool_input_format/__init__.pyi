"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]
"""What a tool of yours takes: any text, or one that follows a grammar."""

class Text(BaseModel):
    type: Literal["text"]

class Grammar(BaseModel):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
