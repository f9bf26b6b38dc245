"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_file import BetaResponseInputFile
from ferroai.types.beta.beta_response_input_image import BetaResponseInputImage
from ferroai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutput",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


class BetaResponseCustomToolCallOutput(BaseModel):
    """What a tool of yours gave."""
    call_id: str
    """Which call this answers."""
    output: Union[str, List[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    caller: Optional[Caller] = None

OutputOutputContentList: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
