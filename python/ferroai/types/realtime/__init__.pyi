"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.realtime import translations as translations
from ferroai.types.realtime.audio_transcription import AudioTranscription as AudioTranscription
from ferroai.types.realtime.audio_transcription_param import AudioTranscriptionParam as AudioTranscriptionParam
from ferroai.types.realtime.call_accept_params import CallAcceptParams as CallAcceptParams
from ferroai.types.realtime.call_create_params import CallCreateParams as CallCreateParams
from ferroai.types.realtime.call_refer_params import CallReferParams as CallReferParams
from ferroai.types.realtime.call_reject_params import CallRejectParams as CallRejectParams
from ferroai.types.realtime.client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
from ferroai.types.realtime.client_secret_create_response import (
    ClientSecretCreateResponse as ClientSecretCreateResponse,
)
from ferroai.types.realtime.connect_client_event_param import ConnectClientEventParam as ConnectClientEventParam
from ferroai.types.realtime.conversation_created_event import ConversationCreatedEvent as ConversationCreatedEvent
from ferroai.types.realtime.conversation_item import ConversationItem as ConversationItem
from ferroai.types.realtime.conversation_item_added import ConversationItemAdded as ConversationItemAdded
from ferroai.types.realtime.conversation_item_create_event import (
    ConversationItemCreateEvent as ConversationItemCreateEvent,
)
from ferroai.types.realtime.conversation_item_create_event_param import (
    ConversationItemCreateEventParam as ConversationItemCreateEventParam,
)
from ferroai.types.realtime.conversation_item_created_event import (
    ConversationItemCreatedEvent as ConversationItemCreatedEvent,
)
from ferroai.types.realtime.conversation_item_delete_event import (
    ConversationItemDeleteEvent as ConversationItemDeleteEvent,
)
from ferroai.types.realtime.conversation_item_delete_event_param import (
    ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
)
from ferroai.types.realtime.conversation_item_deleted_event import (
    ConversationItemDeletedEvent as ConversationItemDeletedEvent,
)
from ferroai.types.realtime.conversation_item_done import ConversationItemDone as ConversationItemDone
from ferroai.types.realtime.conversation_item_input_audio_transcription_completed_event import (
    ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
)
from ferroai.types.realtime.conversation_item_input_audio_transcription_delta_event import (
    ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
)
from ferroai.types.realtime.conversation_item_input_audio_transcription_failed_event import (
    ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
)
from ferroai.types.realtime.conversation_item_input_audio_transcription_segment import (
    ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
)
from ferroai.types.realtime.conversation_item_param import ConversationItemParam as ConversationItemParam
from ferroai.types.realtime.conversation_item_retrieve_event import (
    ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
)
from ferroai.types.realtime.conversation_item_retrieve_event_param import (
    ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
)
from ferroai.types.realtime.conversation_item_truncate_event import (
    ConversationItemTruncateEvent as ConversationItemTruncateEvent,
)
from ferroai.types.realtime.conversation_item_truncate_event_param import (
    ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
)
from ferroai.types.realtime.conversation_item_truncated_event import (
    ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
)
from ferroai.types.realtime.input_audio_buffer_append_event import (
    InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
)
from ferroai.types.realtime.input_audio_buffer_append_event_param import (
    InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
)
from ferroai.types.realtime.input_audio_buffer_clear_event import (
    InputAudioBufferClearEvent as InputAudioBufferClearEvent,
)
from ferroai.types.realtime.input_audio_buffer_clear_event_param import (
    InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
)
from ferroai.types.realtime.input_audio_buffer_cleared_event import (
    InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
)
from ferroai.types.realtime.input_audio_buffer_commit_event import (
    InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
)
from ferroai.types.realtime.input_audio_buffer_commit_event_param import (
    InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
)
from ferroai.types.realtime.input_audio_buffer_committed_event import (
    InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
)
from ferroai.types.realtime.input_audio_buffer_dtmf_event_received_event import (
    InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
)
from ferroai.types.realtime.input_audio_buffer_speech_started_event import (
    InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
)
from ferroai.types.realtime.input_audio_buffer_speech_stopped_event import (
    InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
)
from ferroai.types.realtime.input_audio_buffer_timeout_triggered import (
    InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
)
from ferroai.types.realtime.log_prob_properties import LogProbProperties as LogProbProperties
from ferroai.types.realtime.mcp_list_tools_completed import McpListToolsCompleted as McpListToolsCompleted
from ferroai.types.realtime.mcp_list_tools_failed import McpListToolsFailed as McpListToolsFailed
from ferroai.types.realtime.mcp_list_tools_in_progress import McpListToolsInProgress as McpListToolsInProgress
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType as NoiseReductionType
from ferroai.types.realtime.output_audio_buffer_clear_event import (
    OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
)
from ferroai.types.realtime.output_audio_buffer_clear_event_param import (
    OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
)
from ferroai.types.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
from ferroai.types.realtime.realtime_audio_config import RealtimeAudioConfig as RealtimeAudioConfig
from ferroai.types.realtime.realtime_audio_config_input import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from ferroai.types.realtime.realtime_audio_config_input_param import (
    RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
)
from ferroai.types.realtime.realtime_audio_config_output import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
from ferroai.types.realtime.realtime_audio_config_output_param import (
    RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
)
from ferroai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam as RealtimeAudioConfigParam
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
from ferroai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from ferroai.types.realtime.realtime_audio_input_turn_detection import (
    RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
)
from ferroai.types.realtime.realtime_audio_input_turn_detection_param import (
    RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
)
from ferroai.types.realtime.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
from ferroai.types.realtime.realtime_client_event_param import RealtimeClientEventParam as RealtimeClientEventParam
from ferroai.types.realtime.realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
from ferroai.types.realtime.realtime_conversation_item_assistant_message import (
    RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
)
from ferroai.types.realtime.realtime_conversation_item_assistant_message_param import (
    RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
)
from ferroai.types.realtime.realtime_conversation_item_function_call import (
    RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
)
from ferroai.types.realtime.realtime_conversation_item_function_call_output import (
    RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
)
from ferroai.types.realtime.realtime_conversation_item_function_call_output_param import (
    RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
)
from ferroai.types.realtime.realtime_conversation_item_function_call_param import (
    RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
)
from ferroai.types.realtime.realtime_conversation_item_system_message import (
    RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
)
from ferroai.types.realtime.realtime_conversation_item_system_message_param import (
    RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
)
from ferroai.types.realtime.realtime_conversation_item_user_message import (
    RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
)
from ferroai.types.realtime.realtime_conversation_item_user_message_param import (
    RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
)
from ferroai.types.realtime.realtime_error import RealtimeError as RealtimeError
from ferroai.types.realtime.realtime_error_event import RealtimeErrorEvent as RealtimeErrorEvent
from ferroai.types.realtime.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
from ferroai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
from ferroai.types.realtime.realtime_mcp_approval_request import (
    RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
)
from ferroai.types.realtime.realtime_mcp_approval_request_param import (
    RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
)
from ferroai.types.realtime.realtime_mcp_approval_response import (
    RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
)
from ferroai.types.realtime.realtime_mcp_approval_response_param import (
    RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
)
from ferroai.types.realtime.realtime_mcp_list_tools import RealtimeMcpListTools as RealtimeMcpListTools
from ferroai.types.realtime.realtime_mcp_list_tools_param import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam
from ferroai.types.realtime.realtime_mcp_protocol_error import RealtimeMcpProtocolError as RealtimeMcpProtocolError
from ferroai.types.realtime.realtime_mcp_protocol_error_param import (
    RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam,
)
from ferroai.types.realtime.realtime_mcp_tool_call import RealtimeMcpToolCall as RealtimeMcpToolCall
from ferroai.types.realtime.realtime_mcp_tool_call_param import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
from ferroai.types.realtime.realtime_mcp_tool_execution_error import (
    RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
)
from ferroai.types.realtime.realtime_mcp_tool_execution_error_param import (
    RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
)
from ferroai.types.realtime.realtime_mcphttp_error import RealtimeMcphttpError as RealtimeMcphttpError
from ferroai.types.realtime.realtime_mcphttp_error_param import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam
from ferroai.types.realtime.realtime_reasoning import RealtimeReasoning as RealtimeReasoning
from ferroai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
from ferroai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
from ferroai.types.realtime.realtime_response import RealtimeResponse as RealtimeResponse
from ferroai.types.realtime.realtime_response_create_audio_output import (
    RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
)
from ferroai.types.realtime.realtime_response_create_audio_output_param import (
    RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
)
from ferroai.types.realtime.realtime_response_create_mcp_tool import (
    RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
)
from ferroai.types.realtime.realtime_response_create_mcp_tool_param import (
    RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
)
from ferroai.types.realtime.realtime_response_create_params import (
    RealtimeResponseCreateParams as RealtimeResponseCreateParams,
)
from ferroai.types.realtime.realtime_response_create_params_param import (
    RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
)
from ferroai.types.realtime.realtime_response_create_params_with_references_param import (
    RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
)
from ferroai.types.realtime.realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
from ferroai.types.realtime.realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
from ferroai.types.realtime.realtime_response_usage_input_token_details import (
    RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
)
from ferroai.types.realtime.realtime_response_usage_output_token_details import (
    RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
)
from ferroai.types.realtime.realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
from ferroai.types.realtime.realtime_session_create_request import (
    RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
)
from ferroai.types.realtime.realtime_session_create_request_param import (
    RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
)
from ferroai.types.realtime.realtime_session_create_response import (
    RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
)
from ferroai.types.realtime.realtime_tool_choice_config import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
from ferroai.types.realtime.realtime_tool_choice_config_param import (
    RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
)
from ferroai.types.realtime.realtime_tools_config import RealtimeToolsConfig as RealtimeToolsConfig
from ferroai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from ferroai.types.realtime.realtime_tools_config_union import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
from ferroai.types.realtime.realtime_tools_config_union_param import (
    RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
)
from ferroai.types.realtime.realtime_tracing_config import RealtimeTracingConfig as RealtimeTracingConfig
from ferroai.types.realtime.realtime_tracing_config_param import (
    RealtimeTracingConfigParam as RealtimeTracingConfigParam,
)
from ferroai.types.realtime.realtime_transcription_session_audio import (
    RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
)
from ferroai.types.realtime.realtime_transcription_session_audio_input import (
    RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
)
from ferroai.types.realtime.realtime_transcription_session_audio_input_param import (
    RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
)
from ferroai.types.realtime.realtime_transcription_session_audio_input_turn_detection import (
    RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
)
from ferroai.types.realtime.realtime_transcription_session_audio_input_turn_detection_param import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)
from ferroai.types.realtime.realtime_transcription_session_audio_param import (
    RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
)
from ferroai.types.realtime.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)
from ferroai.types.realtime.realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
)
from ferroai.types.realtime.realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)
from ferroai.types.realtime.realtime_transcription_session_turn_detection import (
    RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
)
from ferroai.types.realtime.realtime_translation_client_event import (
    RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
)
from ferroai.types.realtime.realtime_translation_client_event_param import (
    RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
)
from ferroai.types.realtime.realtime_translation_client_secret_create_response import (
    RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
)
from ferroai.types.realtime.realtime_translation_input_audio_buffer_append_event import (
    RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
)
from ferroai.types.realtime.realtime_translation_input_audio_buffer_append_event_param import (
    RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
)
from ferroai.types.realtime.realtime_translation_input_transcript_delta_event import (
    RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
)
from ferroai.types.realtime.realtime_translation_output_audio_delta_event import (
    RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
)
from ferroai.types.realtime.realtime_translation_output_transcript_delta_event import (
    RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
)
from ferroai.types.realtime.realtime_translation_server_event import (
    RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
)
from ferroai.types.realtime.realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
from ferroai.types.realtime.realtime_translation_session_close_event import (
    RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
)
from ferroai.types.realtime.realtime_translation_session_close_event_param import (
    RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
)
from ferroai.types.realtime.realtime_translation_session_closed_event import (
    RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
)
from ferroai.types.realtime.realtime_translation_session_create_request_param import (
    RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
)
from ferroai.types.realtime.realtime_translation_session_created_event import (
    RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
)
from ferroai.types.realtime.realtime_translation_session_update_event import (
    RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
)
from ferroai.types.realtime.realtime_translation_session_update_event_param import (
    RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
)
from ferroai.types.realtime.realtime_translation_session_update_request import (
    RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
)
from ferroai.types.realtime.realtime_translation_session_update_request_param import (
    RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
)
from ferroai.types.realtime.realtime_translation_session_updated_event import (
    RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
)
from ferroai.types.realtime.realtime_truncation import RealtimeTruncation as RealtimeTruncation
from ferroai.types.realtime.realtime_truncation_param import RealtimeTruncationParam as RealtimeTruncationParam
from ferroai.types.realtime.realtime_truncation_retention_ratio import (
    RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
)
from ferroai.types.realtime.realtime_truncation_retention_ratio_param import (
    RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
)
from ferroai.types.realtime.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from ferroai.types.realtime.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from ferroai.types.realtime.response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)
from ferroai.types.realtime.response_audio_transcript_done_event import (
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
)
from ferroai.types.realtime.response_cancel_event import ResponseCancelEvent as ResponseCancelEvent
from ferroai.types.realtime.response_cancel_event_param import ResponseCancelEventParam as ResponseCancelEventParam
from ferroai.types.realtime.response_content_part_added_event import (
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
)
from ferroai.types.realtime.response_content_part_done_event import (
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
)
from ferroai.types.realtime.response_create_event import ResponseCreateEvent as ResponseCreateEvent
from ferroai.types.realtime.response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
from ferroai.types.realtime.response_create_event_with_references_param import (
    ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
)
from ferroai.types.realtime.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
from ferroai.types.realtime.response_done_event import ResponseDoneEvent as ResponseDoneEvent
from ferroai.types.realtime.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from ferroai.types.realtime.response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)
from ferroai.types.realtime.response_item_reference import ResponseItemReference as ResponseItemReference
from ferroai.types.realtime.response_item_reference_param import (
    ResponseItemReferenceParam as ResponseItemReferenceParam,
)
from ferroai.types.realtime.response_mcp_call_arguments_delta import (
    ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
)
from ferroai.types.realtime.response_mcp_call_arguments_done import (
    ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
)
from ferroai.types.realtime.response_mcp_call_completed import ResponseMcpCallCompleted as ResponseMcpCallCompleted
from ferroai.types.realtime.response_mcp_call_failed import ResponseMcpCallFailed as ResponseMcpCallFailed
from ferroai.types.realtime.response_mcp_call_in_progress import ResponseMcpCallInProgress as ResponseMcpCallInProgress
from ferroai.types.realtime.response_output_item_added_event import (
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
)
from ferroai.types.realtime.response_output_item_done_event import (
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
)
from ferroai.types.realtime.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from ferroai.types.realtime.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
from ferroai.types.realtime.session_created_event import SessionCreatedEvent as SessionCreatedEvent
from ferroai.types.realtime.session_update_event import SessionUpdateEvent as SessionUpdateEvent
from ferroai.types.realtime.session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
from ferroai.types.realtime.session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionParam",
    "CallAcceptParams",
    "CallCreateParams",
    "CallReferParams",
    "CallRejectParams",
    "ClientSecretCreateParams",
    "ClientSecretCreateResponse",
    "ConnectClientEventParam",
    "ConversationCreatedEvent",
    "ConversationItem",
    "ConversationItemAdded",
    "ConversationItemCreateEvent",
    "ConversationItemCreateEventParam",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeleteEventParam",
    "ConversationItemDeletedEvent",
    "ConversationItemDone",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemInputAudioTranscriptionSegment",
    "ConversationItemParam",
    "ConversationItemRetrieveEvent",
    "ConversationItemRetrieveEventParam",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncateEventParam",
    "ConversationItemTruncatedEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearEventParam",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommitEventParam",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferDtmfEventReceivedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "InputAudioBufferTimeoutTriggered",
    "LogProbProperties",
    "McpListToolsCompleted",
    "McpListToolsFailed",
    "McpListToolsInProgress",
    "NoiseReductionType",
    "OutputAudioBufferClearEvent",
    "OutputAudioBufferClearEventParam",
    "RateLimitsUpdatedEvent",
    "RealtimeAudioConfig",
    "RealtimeAudioConfigInput",
    "RealtimeAudioConfigInputParam",
    "RealtimeAudioConfigOutput",
    "RealtimeAudioConfigOutputParam",
    "RealtimeAudioConfigParam",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsParam",
    "RealtimeAudioInputTurnDetection",
    "RealtimeAudioInputTurnDetectionParam",
    "RealtimeClientEvent",
    "RealtimeClientEventParam",
    "RealtimeConnectParams",
    "RealtimeConversationItemAssistantMessage",
    "RealtimeConversationItemAssistantMessageParam",
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemFunctionCallOutputParam",
    "RealtimeConversationItemFunctionCallParam",
    "RealtimeConversationItemSystemMessage",
    "RealtimeConversationItemSystemMessageParam",
    "RealtimeConversationItemUserMessage",
    "RealtimeConversationItemUserMessageParam",
    "RealtimeError",
    "RealtimeErrorEvent",
    "RealtimeFunctionTool",
    "RealtimeFunctionToolParam",
    "RealtimeMcpApprovalRequest",
    "RealtimeMcpApprovalRequestParam",
    "RealtimeMcpApprovalResponse",
    "RealtimeMcpApprovalResponseParam",
    "RealtimeMcpListTools",
    "RealtimeMcpListToolsParam",
    "RealtimeMcpProtocolError",
    "RealtimeMcpProtocolErrorParam",
    "RealtimeMcpToolCall",
    "RealtimeMcpToolCallParam",
    "RealtimeMcpToolExecutionError",
    "RealtimeMcpToolExecutionErrorParam",
    "RealtimeMcphttpError",
    "RealtimeMcphttpErrorParam",
    "RealtimeReasoning",
    "RealtimeReasoningEffort",
    "RealtimeReasoningParam",
    "RealtimeResponse",
    "RealtimeResponseCreateAudioOutput",
    "RealtimeResponseCreateAudioOutputParam",
    "RealtimeResponseCreateMcpTool",
    "RealtimeResponseCreateMcpToolParam",
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsParam",
    "RealtimeResponseCreateParamsWithReferencesParam",
    "RealtimeResponseStatus",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "RealtimeServerEvent",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestParam",
    "RealtimeSessionCreateResponse",
    "RealtimeToolChoiceConfig",
    "RealtimeToolChoiceConfigParam",
    "RealtimeToolsConfig",
    "RealtimeToolsConfigParam",
    "RealtimeToolsConfigUnion",
    "RealtimeToolsConfigUnionParam",
    "RealtimeTracingConfig",
    "RealtimeTracingConfigParam",
    "RealtimeTranscriptionSessionAudio",
    "RealtimeTranscriptionSessionAudioInput",
    "RealtimeTranscriptionSessionAudioInputParam",
    "RealtimeTranscriptionSessionAudioInputTurnDetection",
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam",
    "RealtimeTranscriptionSessionAudioParam",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestParam",
    "RealtimeTranscriptionSessionCreateResponse",
    "RealtimeTranscriptionSessionTurnDetection",
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventParam",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationInputAudioBufferAppendEvent",
    "RealtimeTranslationInputAudioBufferAppendEventParam",
    "RealtimeTranslationInputTranscriptDeltaEvent",
    "RealtimeTranslationOutputAudioDeltaEvent",
    "RealtimeTranslationOutputTranscriptDeltaEvent",
    "RealtimeTranslationServerEvent",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionCloseEvent",
    "RealtimeTranslationSessionCloseEventParam",
    "RealtimeTranslationSessionClosedEvent",
    "RealtimeTranslationSessionCreateRequestParam",
    "RealtimeTranslationSessionCreatedEvent",
    "RealtimeTranslationSessionUpdateEvent",
    "RealtimeTranslationSessionUpdateEventParam",
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestParam",
    "RealtimeTranslationSessionUpdatedEvent",
    "RealtimeTruncation",
    "RealtimeTruncationParam",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioParam",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCancelEvent",
    "ResponseCancelEventParam",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseCreateEventWithReferencesParam",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseItemReference",
    "ResponseItemReferenceParam",
    "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone",
    "ResponseMcpCallCompleted",
    "ResponseMcpCallFailed",
    "ResponseMcpCallInProgress",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
]
