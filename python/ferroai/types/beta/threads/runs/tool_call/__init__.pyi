"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.runs.code_interpreter_tool_call import CodeInterpreterToolCall
from ferroai.types.beta.threads.runs.file_search_tool_call import FileSearchToolCall
from ferroai.types.beta.threads.runs.function_tool_call import FunctionToolCall

__all__ = ["ToolCall"]


ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]
