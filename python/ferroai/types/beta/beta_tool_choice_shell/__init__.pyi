"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaToolChoiceShell"]


class BetaToolChoiceShell(BaseModel):
    """Makes the model run a command."""
    type: Literal["shell"]
