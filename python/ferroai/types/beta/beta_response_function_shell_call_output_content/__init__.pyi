"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeExit", "OutcomeTimeout"]


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """What a command wrote, and how it ended."""
    outcome: Outcome
    stderr: str
    stdout: str

class OutcomeTimeout(BaseModel):
    type: Literal["timeout"]

class OutcomeExit(BaseModel):
    exit_code: int
    """What the process ended with."""
    type: Literal["exit"]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
