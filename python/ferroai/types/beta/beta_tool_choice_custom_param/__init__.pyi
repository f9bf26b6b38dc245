"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceCustomParam"]


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """Makes the model call this tool of yours."""
    name: Required[str]
    type: Required[Literal["custom"]]
