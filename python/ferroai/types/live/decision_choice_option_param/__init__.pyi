"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypedDict

__all__ = ["DecisionChoiceOptionParam"]


class DecisionChoiceOptionParam(TypedDict, total=False):
    """One of the answers that may be chosen."""
    value: Required[Union[str, bool]]
    description: str
