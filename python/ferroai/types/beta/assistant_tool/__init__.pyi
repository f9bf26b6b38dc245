"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.code_interpreter_tool import CodeInterpreterTool
from ferroai.types.beta.file_search_tool import FileSearchTool
from ferroai.types.beta.function_tool import FunctionTool

__all__ = ["AssistantTool"]


AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
