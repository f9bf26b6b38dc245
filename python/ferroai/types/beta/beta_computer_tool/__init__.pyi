"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaComputerTool"]


class BetaComputerTool(BaseModel):
    """Lets the model work at a computer that your program steers."""
    type: Literal["computer"]
