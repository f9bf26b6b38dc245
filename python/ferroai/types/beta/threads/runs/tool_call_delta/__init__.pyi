"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.runs.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
from ferroai.types.beta.threads.runs.file_search_tool_call_delta import FileSearchToolCallDelta
from ferroai.types.beta.threads.runs.function_tool_call_delta import FunctionToolCallDelta

__all__ = ["ToolCallDelta"]


ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]
