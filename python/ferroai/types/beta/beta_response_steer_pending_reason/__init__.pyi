"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaResponseSteerPendingReason"]


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
