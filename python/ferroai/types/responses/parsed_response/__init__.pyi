"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Generic, List, Optional, TypeVar, Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response import Response
from ferroai.types.responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ferroai.types.responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ferroai.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ferroai.types.responses.response_compaction_item import ResponseCompactionItem
from ferroai.types.responses.response_computer_tool_call import ResponseComputerToolCall
from ferroai.types.responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ferroai.types.responses.response_custom_tool_call import ResponseCustomToolCall
from ferroai.types.responses.response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from ferroai.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ferroai.types.responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ferroai.types.responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from ferroai.types.responses.response_function_tool_call import ResponseFunctionToolCall
from ferroai.types.responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ferroai.types.responses.response_function_web_search import ResponseFunctionWebSearch
from ferroai.types.responses.response_output_item import (
    AdditionalTools,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallAction,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
)
from ferroai.types.responses.response_output_message import ResponseOutputMessage
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal
from ferroai.types.responses.response_output_text import ResponseOutputText
from ferroai.types.responses.response_reasoning_item import ResponseReasoningItem
from ferroai.types.responses.response_tool_search_call import ResponseToolSearchCall
from ferroai.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem

__all__ = [
    "ContentType",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]


class ParsedResponse(Response, Generic[ContentType]):
    """A response whose text was read as `ContentType`, the class that was asked for."""
    output: List[ParsedResponseOutputItem[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    @property
    def output_parsed(self) -> Optional[ContentType]:
        """The first text that was read, None when there is none."""

ContentType = TypeVar("ContentType")

class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType]):
    parsed: Optional[ContentType] = None
    """What `text` says; not sent when the item is handed in again."""

ParsedContent: TypeAlias = Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal]

class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
    content: List[ParsedContent[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function by `responses.parse`, with its arguments read."""
    parsed_arguments: object = None
    """Not sent when the item is handed in again."""

ParsedResponseOutputItem: TypeAlias = Union[
    ParsedResponseOutputMessage[ContentType],
    ParsedResponseFunctionToolCall,
    ResponseFileSearchToolCall,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    McpCall,
    McpApprovalRequest,
    McpApprovalResponse,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    LocalShellCallAction,
    McpListTools,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]
