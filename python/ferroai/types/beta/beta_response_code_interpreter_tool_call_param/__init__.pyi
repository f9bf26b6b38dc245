"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Agent", "BetaResponseCodeInterpreterToolCallParam", "Output", "OutputImage", "OutputLogs"]


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Python that the model wrote and the service ran."""
    id: Required[str]
    code: Required[Optional[str]]
    container_id: Required[str]
    outputs: Required[Optional[Iterable[Output]]]
    """Only when `include` asks for them."""
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""

class OutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]

class OutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]

Output: TypeAlias = Union[OutputLogs, OutputImage]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
