"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.responses.response_input_file_param import ResponseInputFileParam
from ferroai.types.responses.response_input_image_param import ResponseInputImageParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutputParam"]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What a tool of yours gave."""
    call_id: Required[str]
    """Which call this answers."""
    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: Optional[Caller]

OutputOutputContentList: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

Caller: TypeAlias = Union[CallerDirect, CallerProgram]
