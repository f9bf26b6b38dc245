"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypedDict

__all__ = ["DecisionChoiceOptionParam"]


class DecisionChoiceOptionParam(TypedDict, total=False):
    """As `DecisionChoiceOptionParam`."""
    value: Required[Union[str, bool]]
    description: str
