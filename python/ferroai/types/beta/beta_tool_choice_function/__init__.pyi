"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaToolChoiceFunction"]


class BetaToolChoiceFunction(BaseModel):
    """Makes the model call this function."""
    name: str
    type: Literal["function"]
