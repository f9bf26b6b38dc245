"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Outcome", "OutcomeExit", "OutcomeTimeout", "ResponseFunctionShellCallOutputContentParam"]


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """What a command wrote, and how it ended."""
    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]

class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]

class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    """What the process ended with."""
    type: Required[Literal["exit"]]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
