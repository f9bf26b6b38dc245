"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceAllowedParam"]


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """Only these of the tools; `required` makes the model call one."""
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Dict[str, object]]]
    type: Required[Literal["allowed_tools"]]
