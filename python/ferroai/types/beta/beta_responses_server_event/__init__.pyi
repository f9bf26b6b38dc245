"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
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
from ferroai.types.beta.beta_response_inject_created_event import BetaResponseInjectCreatedEvent
from ferroai.types.beta.beta_response_inject_failed_event import BetaResponseInjectFailedEvent
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
from ferroai.types.beta.beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
from ferroai.types.beta.beta_response_steer_failed_event import BetaResponseSteerFailedEvent
from ferroai.types.beta.beta_response_steer_pending_event import BetaResponseSteerPendingEvent
from ferroai.types.beta.beta_response_text_delta_event import BetaResponseTextDeltaEvent
from ferroai.types.beta.beta_response_text_done_event import BetaResponseTextDoneEvent
from ferroai.types.beta.beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
from ferroai.types.beta.beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
from ferroai.types.beta.beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

__all__ = [
    "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone",
    "BetaResponseAudioWsDelta",
    "BetaResponseAudioWsDone",
    "BetaResponseCodeInterpreterCallCodeWsDelta",
    "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallInWsProgress",
    "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallWsInterpreting",
    "BetaResponseCompactionWsCompacting",
    "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone",
    "BetaResponseCustomToolCallInputWsDelta",
    "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallWsCompleted",
    "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFunctionCallArgumentsWsDelta",
    "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialWsImage",
    "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating",
    "BetaResponseInWsProgress",
    "BetaResponseMcpCallArgumentsWsDelta",
    "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallInWsProgress",
    "BetaResponseMcpCallWsCompleted",
    "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpListToolsInWsProgress",
    "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed",
    "BetaResponseOutputItemWsAdded",
    "BetaResponseOutputItemWsDone",
    "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone",
    "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone",
    "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone",
    "BetaResponseRefusalWsDelta",
    "BetaResponseRefusalWsDone",
    "BetaResponseShellCallCommandWsAdded",
    "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone",
    "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone",
    "BetaResponseTextWsDelta",
    "BetaResponseTextWsDone",
    "BetaResponseWebSearchCallInWsProgress",
    "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallWsSearching",
    "BetaResponseWsCompleted",
    "BetaResponseWsCreated",
    "BetaResponseWsError",
    "BetaResponseWsErrorAgent",
    "BetaResponseWsErrorError",
    "BetaResponseWsErrorErrorMisalignment",
    "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponseWsFailed",
    "BetaResponseWsIncomplete",
    "BetaResponseWsQueued",
    "BetaResponsesServerEvent",
]


BetaResponsesServerEvent: TypeAlias = Union[
    BetaResponseAudioWsDelta,
    BetaResponseAudioWsDone,
    BetaResponseAudioTranscriptWsDelta,
    BetaResponseAudioTranscriptWsDone,
    BetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponseCodeInterpreterCallWsCompleted,
    BetaResponseCodeInterpreterCallInWsProgress,
    BetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponseCompactionWsCompacting,
    BetaResponseWsCompleted,
    BetaResponseContentPartWsAdded,
    BetaResponseContentPartWsDone,
    BetaResponseWsCreated,
    BetaResponseFileSearchCallWsCompleted,
    BetaResponseFileSearchCallInWsProgress,
    BetaResponseFileSearchCallWsSearching,
    BetaResponseFunctionCallArgumentsWsDelta,
    BetaResponseFunctionCallArgumentsWsDone,
    BetaResponseShellCallCommandWsAdded,
    BetaResponseShellCallCommandWsDelta,
    BetaResponseShellCallCommandWsDone,
    BetaResponseShellCallOutputContentWsDelta,
    BetaResponseShellCallOutputContentWsDone,
    BetaResponseInWsProgress,
    BetaResponseWsFailed,
    BetaResponseWsIncomplete,
    BetaResponseOutputItemWsAdded,
    BetaResponseOutputItemWsDone,
    BetaResponseReasoningSummaryPartWsAdded,
    BetaResponseReasoningSummaryPartWsDone,
    BetaResponseReasoningSummaryTextWsDelta,
    BetaResponseReasoningSummaryTextWsDone,
    BetaResponseReasoningTextWsDelta,
    BetaResponseReasoningTextWsDone,
    BetaResponseRefusalWsDelta,
    BetaResponseRefusalWsDone,
    BetaResponseTextWsDelta,
    BetaResponseTextWsDone,
    BetaResponseWebSearchCallWsCompleted,
    BetaResponseWebSearchCallInWsProgress,
    BetaResponseWebSearchCallWsSearching,
    BetaResponseImageGenCallWsCompleted,
    BetaResponseImageGenCallWsGenerating,
    BetaResponseImageGenCallInWsProgress,
    BetaResponseImageGenCallPartialWsImage,
    BetaResponseMcpCallArgumentsWsDelta,
    BetaResponseMcpCallArgumentsWsDone,
    BetaResponseMcpCallWsCompleted,
    BetaResponseMcpCallWsFailed,
    BetaResponseMcpCallInWsProgress,
    BetaResponseMcpListToolsWsCompleted,
    BetaResponseMcpListToolsWsFailed,
    BetaResponseMcpListToolsInWsProgress,
    BetaResponseOutputTextAnnotationWsAdded,
    BetaResponseWsQueued,
    BetaResponseCustomToolCallInputWsDelta,
    BetaResponseCustomToolCallInputWsDone,
    BetaResponseWsError,
    BetaResponseSteerAcceptedEvent,
    BetaResponseSteerPendingEvent,
    BetaResponseSteerFailedEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]

class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    message: str

class BetaResponseWsErrorErrorMisalignment(BaseModel):
    detailed_explanation: Optional[str] = None
    error_type: Optional[
        Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
        ]
    ] = None
    review_target: Optional[str] = None
    steer: Optional[BetaResponseWsErrorErrorMisalignmentSteer] = None

class BetaResponseWsErrorError(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str
    headers: Optional[Dict[str, str]] = None
    misalignment: Optional[BetaResponseWsErrorErrorMisalignment] = None

class BetaResponseWsErrorAgent(BaseModel):
    agent_name: str
    """The agent that made it."""

class BetaResponseWsError(BaseModel):
    error: BetaResponseWsErrorError
    type: Literal["error"]
    agent: Optional[BetaResponseWsErrorAgent] = None
    sequence_number: Optional[int] = None
    """Counts the events of one stream, in the order in which they were made."""
    status: Optional[int] = None
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""
