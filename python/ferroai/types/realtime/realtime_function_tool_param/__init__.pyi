"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["RealtimeFunctionToolParam"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function that your program runs when the model asks for it."""
    description: str
    """When and how to call it, and what to tell the user meanwhile."""
    name: str
    parameters: object
    """A JSON schema."""
    type: Literal["function"]
