"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaComputerToolParam"]


class BetaComputerToolParam(TypedDict, total=False):
    """Lets the model work at a computer that your program steers."""
    type: Required[Literal["computer"]]
