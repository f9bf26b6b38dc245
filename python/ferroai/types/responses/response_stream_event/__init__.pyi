"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_audio_delta_event import ResponseAudioDeltaEvent
from ferroai.types.responses.response_audio_done_event import ResponseAudioDoneEvent
from ferroai.types.responses.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from ferroai.types.responses.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from ferroai.types.responses.response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent,
)
from ferroai.types.responses.response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent,
)
from ferroai.types.responses.response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent,
)
from ferroai.types.responses.response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent,
)
from ferroai.types.responses.response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent,
)
from ferroai.types.responses.response_compaction_compacting_event import ResponseCompactionCompactingEvent
from ferroai.types.responses.response_completed_event import ResponseCompletedEvent
from ferroai.types.responses.response_content_part_added_event import ResponseContentPartAddedEvent
from ferroai.types.responses.response_content_part_done_event import ResponseContentPartDoneEvent
from ferroai.types.responses.response_created_event import ResponseCreatedEvent
from ferroai.types.responses.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
from ferroai.types.responses.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
from ferroai.types.responses.response_error_event import ResponseErrorEvent
from ferroai.types.responses.response_failed_event import ResponseFailedEvent
from ferroai.types.responses.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
from ferroai.types.responses.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
from ferroai.types.responses.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
from ferroai.types.responses.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
from ferroai.types.responses.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from ferroai.types.responses.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
from ferroai.types.responses.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
from ferroai.types.responses.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
from ferroai.types.responses.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
from ferroai.types.responses.response_in_progress_event import ResponseInProgressEvent
from ferroai.types.responses.response_incomplete_event import ResponseIncompleteEvent
from ferroai.types.responses.response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
from ferroai.types.responses.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
from ferroai.types.responses.response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
from ferroai.types.responses.response_mcp_call_failed_event import ResponseMcpCallFailedEvent
from ferroai.types.responses.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
from ferroai.types.responses.response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
from ferroai.types.responses.response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
from ferroai.types.responses.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
from ferroai.types.responses.response_output_item_added_event import ResponseOutputItemAddedEvent
from ferroai.types.responses.response_output_item_done_event import ResponseOutputItemDoneEvent
from ferroai.types.responses.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
from ferroai.types.responses.response_queued_event import ResponseQueuedEvent
from ferroai.types.responses.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
from ferroai.types.responses.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
from ferroai.types.responses.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
from ferroai.types.responses.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
from ferroai.types.responses.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
from ferroai.types.responses.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
from ferroai.types.responses.response_refusal_delta_event import ResponseRefusalDeltaEvent
from ferroai.types.responses.response_refusal_done_event import ResponseRefusalDoneEvent
from ferroai.types.responses.response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
from ferroai.types.responses.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
from ferroai.types.responses.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
from ferroai.types.responses.response_shell_call_output_content_delta_event import (
    ResponseShellCallOutputContentDeltaEvent,
)
from ferroai.types.responses.response_shell_call_output_content_done_event import (
    ResponseShellCallOutputContentDoneEvent,
)
from ferroai.types.responses.response_text_delta_event import ResponseTextDeltaEvent
from ferroai.types.responses.response_text_done_event import ResponseTextDoneEvent
from ferroai.types.responses.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
from ferroai.types.responses.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
from ferroai.types.responses.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent

__all__ = ["ResponseStreamEvent"]


ResponseStreamEvent: TypeAlias = Union[
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseInProgressEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
]
