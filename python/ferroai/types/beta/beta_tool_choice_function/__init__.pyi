"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaToolChoiceFunction"]


class BetaToolChoiceFunction(BaseModel):
    """As `ToolChoiceFunctionParam`."""
    name: str
    type: Literal["function"]
