"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    """A function that your program runs when the model doing the work asks for it."""
    name: Required[str]
    type: Required[Literal["function"]]
    description: Optional[str]
    parameters: Optional[Dict[str, object]]
    """A JSON schema."""
    strict: Optional[bool]
    """Whether arguments follow the schema to the letter."""
