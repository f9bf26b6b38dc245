"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_input_file import ResponseInputFile
from ferroai.types.responses.response_input_image import ResponseInputImage
from ferroai.types.responses.response_input_text import ResponseInputText

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutput"]


class ResponseCustomToolCallOutput(BaseModel):
    """What a tool of yours gave."""
    call_id: str
    """Which call this answers."""
    output: Union[str, List[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    caller: Optional[Caller] = None

OutputOutputContentList: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]
