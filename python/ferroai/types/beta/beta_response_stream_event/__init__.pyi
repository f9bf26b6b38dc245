"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
from ferroai.types.beta.beta_response_audio_done_event import BetaResponseAudioDoneEvent
from ferroai.types.beta.beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
from ferroai.types.beta.beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
from ferroai.types.beta.beta_response_code_interpreter_call_code_delta_event import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_code_done_event import (
    BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_completed_event import (
    BetaResponseCodeInterpreterCallCompletedEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_in_progress_event import (
    BetaResponseCodeInterpreterCallInProgressEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_interpreting_event import (
    BetaResponseCodeInterpreterCallInterpretingEvent,
)
from ferroai.types.beta.beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent
from ferroai.types.beta.beta_response_completed_event import BetaResponseCompletedEvent
from ferroai.types.beta.beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
from ferroai.types.beta.beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
from ferroai.types.beta.beta_response_created_event import BetaResponseCreatedEvent
from ferroai.types.beta.beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent,
)
from ferroai.types.beta.beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent
from ferroai.types.beta.beta_response_error_event import BetaResponseErrorEvent
from ferroai.types.beta.beta_response_failed_event import BetaResponseFailedEvent
from ferroai.types.beta.beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
from ferroai.types.beta.beta_response_file_search_call_in_progress_event import (
    BetaResponseFileSearchCallInProgressEvent,
)
from ferroai.types.beta.beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
from ferroai.types.beta.beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent,
)
from ferroai.types.beta.beta_response_function_call_arguments_done_event import (
    BetaResponseFunctionCallArgumentsDoneEvent,
)
from ferroai.types.beta.beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
from ferroai.types.beta.beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
from ferroai.types.beta.beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
from ferroai.types.beta.beta_response_image_gen_call_partial_image_event import (
    BetaResponseImageGenCallPartialImageEvent,
)
from ferroai.types.beta.beta_response_in_progress_event import BetaResponseInProgressEvent
from ferroai.types.beta.beta_response_incomplete_event import BetaResponseIncompleteEvent
from ferroai.types.beta.beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
from ferroai.types.beta.beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
from ferroai.types.beta.beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
from ferroai.types.beta.beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
from ferroai.types.beta.beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
from ferroai.types.beta.beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
from ferroai.types.beta.beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
from ferroai.types.beta.beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
from ferroai.types.beta.beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
from ferroai.types.beta.beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
from ferroai.types.beta.beta_response_output_text_annotation_added_event import (
    BetaResponseOutputTextAnnotationAddedEvent,
)
from ferroai.types.beta.beta_response_queued_event import BetaResponseQueuedEvent
from ferroai.types.beta.beta_response_reasoning_summary_part_added_event import (
    BetaResponseReasoningSummaryPartAddedEvent,
)
from ferroai.types.beta.beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
from ferroai.types.beta.beta_response_reasoning_summary_text_delta_event import (
    BetaResponseReasoningSummaryTextDeltaEvent,
)
from ferroai.types.beta.beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent
from ferroai.types.beta.beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
from ferroai.types.beta.beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
from ferroai.types.beta.beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
from ferroai.types.beta.beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
from ferroai.types.beta.beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
from ferroai.types.beta.beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
from ferroai.types.beta.beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
from ferroai.types.beta.beta_response_shell_call_output_content_delta_event import (
    BetaResponseShellCallOutputContentDeltaEvent,
)
from ferroai.types.beta.beta_response_shell_call_output_content_done_event import (
    BetaResponseShellCallOutputContentDoneEvent,
)
from ferroai.types.beta.beta_response_text_delta_event import BetaResponseTextDeltaEvent
from ferroai.types.beta.beta_response_text_done_event import BetaResponseTextDoneEvent
from ferroai.types.beta.beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
from ferroai.types.beta.beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
from ferroai.types.beta.beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

__all__ = ["BetaResponseStreamEvent"]


BetaResponseStreamEvent: TypeAlias = Union[
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCompactionCompactingEvent,
    BetaResponseCompletedEvent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseCreatedEvent,
    BetaResponseErrorEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseInProgressEvent,
    BetaResponseFailedEvent,
    BetaResponseIncompleteEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
]
