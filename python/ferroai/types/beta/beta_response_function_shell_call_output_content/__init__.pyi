"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeExit", "OutcomeTimeout"]


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """As `ResponseFunctionShellCallOutputContentParam`."""
    outcome: Outcome
    stderr: str
    stdout: str

class OutcomeTimeout(BaseModel):
    type: Literal["timeout"]

class OutcomeExit(BaseModel):
    exit_code: int
    type: Literal["exit"]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
