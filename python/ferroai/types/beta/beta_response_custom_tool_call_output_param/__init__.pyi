"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from ferroai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from ferroai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutputParam",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What a tool of yours gave."""
    call_id: Required[str]
    """Which call this answers."""
    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""
    caller: Optional[Caller]

OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

Caller: TypeAlias = Union[CallerDirect, CallerProgram]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
