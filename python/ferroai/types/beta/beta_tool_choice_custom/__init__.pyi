"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaToolChoiceCustom"]


class BetaToolChoiceCustom(BaseModel):
    """Makes the model call this tool of yours."""
    name: str
    type: Literal["custom"]
