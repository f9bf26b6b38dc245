"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_file import BetaResponseInputFile
from ferroai.types.beta.beta_response_input_image import BetaResponseInputImage
from ferroai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = [
    "Agent",
    "BetaResponseFunctionToolCallOutputItem",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    """What a function gave."""
    id: str
    output: Union[str, List[OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    """Id of who made it."""
    name: Optional[str] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""

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
