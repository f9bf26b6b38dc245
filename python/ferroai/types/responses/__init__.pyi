"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.responses.apply_patch_tool import ApplyPatchTool as ApplyPatchTool
from ferroai.types.responses.apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
from ferroai.types.responses.compacted_response import CompactedResponse as CompactedResponse
from ferroai.types.responses.computer_action import ComputerAction as ComputerAction
from ferroai.types.responses.computer_action_list import ComputerActionList as ComputerActionList
from ferroai.types.responses.computer_action_list_param import ComputerActionListParam as ComputerActionListParam
from ferroai.types.responses.computer_action_param import ComputerActionParam as ComputerActionParam
from ferroai.types.responses.computer_tool import ComputerTool as ComputerTool
from ferroai.types.responses.computer_tool_param import ComputerToolParam as ComputerToolParam
from ferroai.types.responses.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
from ferroai.types.responses.computer_use_preview_tool_param import (
    ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
)
from ferroai.types.responses.container_auto import ContainerAuto as ContainerAuto
from ferroai.types.responses.container_auto_param import ContainerAutoParam as ContainerAutoParam
from ferroai.types.responses.container_network_policy_allowlist import (
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
)
from ferroai.types.responses.container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from ferroai.types.responses.container_network_policy_disabled import (
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
)
from ferroai.types.responses.container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from ferroai.types.responses.container_network_policy_domain_secret import (
    ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
)
from ferroai.types.responses.container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
from ferroai.types.responses.container_reference import ContainerReference as ContainerReference
from ferroai.types.responses.container_reference_param import ContainerReferenceParam as ContainerReferenceParam
from ferroai.types.responses.custom_tool import CustomTool as CustomTool
from ferroai.types.responses.custom_tool_param import CustomToolParam as CustomToolParam
from ferroai.types.responses.easy_input_message import EasyInputMessage as EasyInputMessage
from ferroai.types.responses.easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
from ferroai.types.responses.file_search_tool import FileSearchTool as FileSearchTool
from ferroai.types.responses.file_search_tool_param import FileSearchToolParam as FileSearchToolParam
from ferroai.types.responses.function_shell_tool import FunctionShellTool as FunctionShellTool
from ferroai.types.responses.function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
from ferroai.types.responses.function_tool import FunctionTool as FunctionTool
from ferroai.types.responses.function_tool_param import FunctionToolParam as FunctionToolParam
from ferroai.types.responses.image_detail import ImageDetail as ImageDetail
from ferroai.types.responses.inline_skill import InlineSkill as InlineSkill
from ferroai.types.responses.inline_skill_param import InlineSkillParam as InlineSkillParam
from ferroai.types.responses.inline_skill_source import InlineSkillSource as InlineSkillSource
from ferroai.types.responses.inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
from ferroai.types.responses.input_item_list_params import InputItemListParams as InputItemListParams
from ferroai.types.responses.input_token_count_params import InputTokenCountParams as InputTokenCountParams
from ferroai.types.responses.input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
from ferroai.types.responses.local_environment import LocalEnvironment as LocalEnvironment
from ferroai.types.responses.local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
from ferroai.types.responses.local_skill import LocalSkill as LocalSkill
from ferroai.types.responses.local_skill_param import LocalSkillParam as LocalSkillParam
from ferroai.types.responses.mcp_tool_call_error import McpToolCallError as McpToolCallError
from ferroai.types.responses.mcp_tool_call_error_param import McpToolCallErrorParam as McpToolCallErrorParam
from ferroai.types.responses.namespace_tool import NamespaceTool as NamespaceTool
from ferroai.types.responses.namespace_tool_param import NamespaceToolParam as NamespaceToolParam
from ferroai.types.responses.parsed_response import (
    ParsedContent as ParsedContent,
    ParsedResponse as ParsedResponse,
    ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    ParsedResponseOutputItem as ParsedResponseOutputItem,
    ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    ParsedResponseOutputText as ParsedResponseOutputText,
)
from ferroai.types.responses.response import Response as Response
from ferroai.types.responses.response_apply_patch_tool_call import (
    ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
)
from ferroai.types.responses.response_apply_patch_tool_call_output import (
    ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
)
from ferroai.types.responses.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from ferroai.types.responses.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from ferroai.types.responses.response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)
from ferroai.types.responses.response_audio_transcript_done_event import (
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
)
from ferroai.types.responses.response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from ferroai.types.responses.response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
)
from ferroai.types.responses.response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from ferroai.types.responses.response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from ferroai.types.responses.response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from ferroai.types.responses.response_code_interpreter_tool_call import (
    ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
)
from ferroai.types.responses.response_code_interpreter_tool_call_param import (
    ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
)
from ferroai.types.responses.response_compact_params import ResponseCompactParams as ResponseCompactParams
from ferroai.types.responses.response_compaction_compacting_event import (
    ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
)
from ferroai.types.responses.response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
from ferroai.types.responses.response_compaction_item_param import (
    ResponseCompactionItemParam as ResponseCompactionItemParam,
)
from ferroai.types.responses.response_compaction_item_param_param import (
    ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
)
from ferroai.types.responses.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
from ferroai.types.responses.response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
from ferroai.types.responses.response_computer_tool_call_output_item import (
    ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
)
from ferroai.types.responses.response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)
from ferroai.types.responses.response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)
from ferroai.types.responses.response_computer_tool_call_param import (
    ResponseComputerToolCallParam as ResponseComputerToolCallParam,
)
from ferroai.types.responses.response_configuration_update_item import (
    ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
)
from ferroai.types.responses.response_configuration_update_item_param import (
    ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
)
from ferroai.types.responses.response_configuration_update_item_param_param import (
    ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
)
from ferroai.types.responses.response_container_reference import (
    ResponseContainerReference as ResponseContainerReference,
)
from ferroai.types.responses.response_content_part_added_event import (
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
)
from ferroai.types.responses.response_content_part_done_event import (
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
)
from ferroai.types.responses.response_conversation_param import ResponseConversationParam as ResponseConversationParam
from ferroai.types.responses.response_conversation_param_param import (
    ResponseConversationParamParam as ResponseConversationParamParam,
)
from ferroai.types.responses.response_create_params import ResponseCreateParams as ResponseCreateParams
from ferroai.types.responses.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
from ferroai.types.responses.response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
from ferroai.types.responses.response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
)
from ferroai.types.responses.response_custom_tool_call_input_done_event import (
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
)
from ferroai.types.responses.response_custom_tool_call_item import (
    ResponseCustomToolCallItem as ResponseCustomToolCallItem,
)
from ferroai.types.responses.response_custom_tool_call_output import (
    ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
)
from ferroai.types.responses.response_custom_tool_call_output_item import (
    ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
)
from ferroai.types.responses.response_custom_tool_call_output_param import (
    ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
)
from ferroai.types.responses.response_custom_tool_call_param import (
    ResponseCustomToolCallParam as ResponseCustomToolCallParam,
)
from ferroai.types.responses.response_error import ResponseError as ResponseError
from ferroai.types.responses.response_error_event import ResponseErrorEvent as ResponseErrorEvent
from ferroai.types.responses.response_failed_event import ResponseFailedEvent as ResponseFailedEvent
from ferroai.types.responses.response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
)
from ferroai.types.responses.response_file_search_call_in_progress_event import (
    ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
)
from ferroai.types.responses.response_file_search_call_searching_event import (
    ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
)
from ferroai.types.responses.response_file_search_tool_call import (
    ResponseFileSearchToolCall as ResponseFileSearchToolCall,
)
from ferroai.types.responses.response_file_search_tool_call_param import (
    ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
)
from ferroai.types.responses.response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
from ferroai.types.responses.response_format_text_config_param import (
    ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
)
from ferroai.types.responses.response_format_text_json_schema_config import (
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
)
from ferroai.types.responses.response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)
from ferroai.types.responses.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from ferroai.types.responses.response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)
from ferroai.types.responses.response_function_call_output_item import (
    ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
)
from ferroai.types.responses.response_function_call_output_item_list import (
    ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
)
from ferroai.types.responses.response_function_call_output_item_list_param import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from ferroai.types.responses.response_function_call_output_item_param import (
    ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
)
from ferroai.types.responses.response_function_shell_call_output_content import (
    ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
)
from ferroai.types.responses.response_function_shell_call_output_content_param import (
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
)
from ferroai.types.responses.response_function_shell_tool_call import (
    ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
)
from ferroai.types.responses.response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
)
from ferroai.types.responses.response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
from ferroai.types.responses.response_function_tool_call_item import (
    ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
)
from ferroai.types.responses.response_function_tool_call_output_item import (
    ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
)
from ferroai.types.responses.response_function_tool_call_param import (
    ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
)
from ferroai.types.responses.response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from ferroai.types.responses.response_function_web_search_param import (
    ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
)
from ferroai.types.responses.response_image_gen_call_completed_event import (
    ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
)
from ferroai.types.responses.response_image_gen_call_generating_event import (
    ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
)
from ferroai.types.responses.response_image_gen_call_in_progress_event import (
    ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
)
from ferroai.types.responses.response_image_gen_call_partial_image_event import (
    ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
)
from ferroai.types.responses.response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
from ferroai.types.responses.response_includable import ResponseIncludable as ResponseIncludable
from ferroai.types.responses.response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
from ferroai.types.responses.response_input import ResponseInput as ResponseInput
from ferroai.types.responses.response_input_audio import ResponseInputAudio as ResponseInputAudio
from ferroai.types.responses.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
from ferroai.types.responses.response_input_content import ResponseInputContent as ResponseInputContent
from ferroai.types.responses.response_input_content_param import ResponseInputContentParam as ResponseInputContentParam
from ferroai.types.responses.response_input_file import ResponseInputFile as ResponseInputFile
from ferroai.types.responses.response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
from ferroai.types.responses.response_input_file_content_param import (
    ResponseInputFileContentParam as ResponseInputFileContentParam,
)
from ferroai.types.responses.response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from ferroai.types.responses.response_input_image import ResponseInputImage as ResponseInputImage
from ferroai.types.responses.response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
from ferroai.types.responses.response_input_image_content_param import (
    ResponseInputImageContentParam as ResponseInputImageContentParam,
)
from ferroai.types.responses.response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
from ferroai.types.responses.response_input_item import ResponseInputItem as ResponseInputItem
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
from ferroai.types.responses.response_input_message_content_list import (
    ResponseInputMessageContentList as ResponseInputMessageContentList,
)
from ferroai.types.responses.response_input_message_content_list_param import (
    ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
)
from ferroai.types.responses.response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
from ferroai.types.responses.response_input_param import ResponseInputParam as ResponseInputParam
from ferroai.types.responses.response_input_text import ResponseInputText as ResponseInputText
from ferroai.types.responses.response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
from ferroai.types.responses.response_input_text_content_param import (
    ResponseInputTextContentParam as ResponseInputTextContentParam,
)
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from ferroai.types.responses.response_item import ResponseItem as ResponseItem
from ferroai.types.responses.response_item_list import ResponseItemList as ResponseItemList
from ferroai.types.responses.response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
from ferroai.types.responses.response_mcp_call_arguments_delta_event import (
    ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
)
from ferroai.types.responses.response_mcp_call_arguments_done_event import (
    ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
)
from ferroai.types.responses.response_mcp_call_completed_event import (
    ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
)
from ferroai.types.responses.response_mcp_call_failed_event import (
    ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
)
from ferroai.types.responses.response_mcp_call_in_progress_event import (
    ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
)
from ferroai.types.responses.response_mcp_list_tools_completed_event import (
    ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
)
from ferroai.types.responses.response_mcp_list_tools_failed_event import (
    ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
)
from ferroai.types.responses.response_mcp_list_tools_in_progress_event import (
    ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
)
from ferroai.types.responses.response_output_item import ResponseOutputItem as ResponseOutputItem
from ferroai.types.responses.response_output_item_added_event import (
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
)
from ferroai.types.responses.response_output_item_done_event import (
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
)
from ferroai.types.responses.response_output_message import ResponseOutputMessage as ResponseOutputMessage
from ferroai.types.responses.response_output_message_param import (
    ResponseOutputMessageParam as ResponseOutputMessageParam,
)
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
from ferroai.types.responses.response_output_refusal_param import (
    ResponseOutputRefusalParam as ResponseOutputRefusalParam,
)
from ferroai.types.responses.response_output_text import ResponseOutputText as ResponseOutputText
from ferroai.types.responses.response_output_text_annotation_added_event import (
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
)
from ferroai.types.responses.response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
from ferroai.types.responses.response_prompt import ResponsePrompt as ResponsePrompt
from ferroai.types.responses.response_prompt_param import ResponsePromptParam as ResponsePromptParam
from ferroai.types.responses.response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
from ferroai.types.responses.response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
from ferroai.types.responses.response_reasoning_item_param import (
    ResponseReasoningItemParam as ResponseReasoningItemParam,
)
from ferroai.types.responses.response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
)
from ferroai.types.responses.response_reasoning_summary_part_done_event import (
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
)
from ferroai.types.responses.response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
)
from ferroai.types.responses.response_reasoning_summary_text_done_event import (
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
)
from ferroai.types.responses.response_reasoning_text_delta_event import (
    ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
)
from ferroai.types.responses.response_reasoning_text_done_event import (
    ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
)
from ferroai.types.responses.response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from ferroai.types.responses.response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from ferroai.types.responses.response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
from ferroai.types.responses.response_shell_call_command_added_event import (
    ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
)
from ferroai.types.responses.response_shell_call_command_delta_event import (
    ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
)
from ferroai.types.responses.response_shell_call_command_done_event import (
    ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
)
from ferroai.types.responses.response_shell_call_output_content_delta_event import (
    ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
)
from ferroai.types.responses.response_shell_call_output_content_done_event import (
    ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
)
from ferroai.types.responses.response_status import ResponseStatus as ResponseStatus
from ferroai.types.responses.response_steer_accepted_event import (
    ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
)
from ferroai.types.responses.response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode
from ferroai.types.responses.response_steer_event import ResponseSteerEvent as ResponseSteerEvent
from ferroai.types.responses.response_steer_event_param import ResponseSteerEventParam as ResponseSteerEventParam
from ferroai.types.responses.response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
from ferroai.types.responses.response_steer_input import ResponseSteerInput as ResponseSteerInput
from ferroai.types.responses.response_steer_input_content import ResponseSteerInputContent as ResponseSteerInputContent
from ferroai.types.responses.response_steer_input_content_param import (
    ResponseSteerInputContentParam as ResponseSteerInputContentParam,
)
from ferroai.types.responses.response_steer_input_param import ResponseSteerInputParam as ResponseSteerInputParam
from ferroai.types.responses.response_steer_pending_event import ResponseSteerPendingEvent as ResponseSteerPendingEvent
from ferroai.types.responses.response_steer_pending_reason import (
    ResponseSteerPendingReason as ResponseSteerPendingReason,
)
from ferroai.types.responses.response_steer_required_input import (
    ResponseSteerRequiredInput as ResponseSteerRequiredInput,
)
from ferroai.types.responses.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
from ferroai.types.responses.response_text_config import ResponseTextConfig as ResponseTextConfig
from ferroai.types.responses.response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
from ferroai.types.responses.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from ferroai.types.responses.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
from ferroai.types.responses.response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
from ferroai.types.responses.response_tool_search_output_item import (
    ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
)
from ferroai.types.responses.response_tool_search_output_item_param import (
    ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
)
from ferroai.types.responses.response_tool_search_output_item_param_param import (
    ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
)
from ferroai.types.responses.response_usage import ResponseUsage as ResponseUsage
from ferroai.types.responses.response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
)
from ferroai.types.responses.response_web_search_call_in_progress_event import (
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
)
from ferroai.types.responses.response_web_search_call_searching_event import (
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
)
from ferroai.types.responses.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
from ferroai.types.responses.responses_client_event_param import ResponsesClientEventParam as ResponsesClientEventParam
from ferroai.types.responses.responses_server_event import ResponsesServerEvent as ResponsesServerEvent
from ferroai.types.responses.service_tier import ServiceTier as ServiceTier
from ferroai.types.responses.skill_reference import SkillReference as SkillReference
from ferroai.types.responses.skill_reference_param import SkillReferenceParam as SkillReferenceParam
from ferroai.types.responses.tool import Tool as Tool
from ferroai.types.responses.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
from ferroai.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from ferroai.types.responses.tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from ferroai.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from ferroai.types.responses.tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
from ferroai.types.responses.tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
from ferroai.types.responses.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
from ferroai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ferroai.types.responses.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from ferroai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ferroai.types.responses.tool_choice_shell import ToolChoiceShell as ToolChoiceShell
from ferroai.types.responses.tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
from ferroai.types.responses.tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
from ferroai.types.responses.tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
from ferroai.types.responses.tool_param import ToolParam as ToolParam
from ferroai.types.responses.tool_search_output_namespace_tool import (
    ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool,
)
from ferroai.types.responses.tool_search_output_namespace_tool_param import (
    ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam,
)
from ferroai.types.responses.tool_search_tool import ToolSearchTool as ToolSearchTool
from ferroai.types.responses.tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
from ferroai.types.responses.web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
from ferroai.types.responses.web_search_preview_tool_param import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from ferroai.types.responses.web_search_tool import WebSearchTool as WebSearchTool
from ferroai.types.responses.web_search_tool_param import WebSearchToolParam as WebSearchToolParam

__all__ = [
    "ApplyPatchTool",
    "ApplyPatchToolParam",
    "CompactedResponse",
    "ComputerAction",
    "ComputerActionList",
    "ComputerActionListParam",
    "ComputerActionParam",
    "ComputerTool",
    "ComputerToolParam",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolParam",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReference",
    "ContainerReferenceParam",
    "CustomTool",
    "CustomToolParam",
    "EasyInputMessage",
    "EasyInputMessageParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionShellTool",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "ImageDetail",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
    "LocalEnvironment",
    "LocalEnvironmentParam",
    "LocalSkill",
    "LocalSkillParam",
    "McpToolCallError",
    "McpToolCallErrorParam",
    "NamespaceTool",
    "NamespaceToolParam",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "Response",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOutput",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactParams",
    "ResponseCompactionCompactingEvent",
    "ResponseCompactionItem",
    "ResponseCompactionItemParam",
    "ResponseCompactionItemParamParam",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseConfigurationUpdateItem",
    "ResponseConfigurationUpdateItemParam",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseContainerReference",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversationParam",
    "ResponseConversationParamParam",
    "ResponseCreateParams",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseError",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallParam",
    "ResponseFormatTextConfig",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemList",
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionCallOutputItemParam",
    "ResponseFunctionShellCallOutputContent",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchParam",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncludable",
    "ResponseIncompleteEvent",
    "ResponseInput",
    "ResponseInputAudio",
    "ResponseInputAudioParam",
    "ResponseInputContent",
    "ResponseInputContentParam",
    "ResponseInputFile",
    "ResponseInputFileContent",
    "ResponseInputFileContentParam",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageContent",
    "ResponseInputImageContentParam",
    "ResponseInputImageParam",
    "ResponseInputItem",
    "ResponseInputItemParam",
    "ResponseInputMessageContentList",
    "ResponseInputMessageContentListParam",
    "ResponseInputMessageItem",
    "ResponseInputParam",
    "ResponseInputText",
    "ResponseInputTextContent",
    "ResponseInputTextContentParam",
    "ResponseInputTextParam",
    "ResponseItem",
    "ResponseItemList",
    "ResponseLocalEnvironment",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent",
    "ResponseMcpListToolsInProgressEvent",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextParam",
    "ResponsePrompt",
    "ResponsePromptParam",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseRetrieveParams",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseStatus",
    "ResponseSteerAcceptedEvent",
    "ResponseSteerErrorCode",
    "ResponseSteerEvent",
    "ResponseSteerEventParam",
    "ResponseSteerFailedEvent",
    "ResponseSteerInput",
    "ResponseSteerInputContent",
    "ResponseSteerInputContentParam",
    "ResponseSteerInputParam",
    "ResponseSteerPendingEvent",
    "ResponseSteerPendingReason",
    "ResponseSteerRequiredInput",
    "ResponseStreamEvent",
    "ResponseTextConfig",
    "ResponseTextConfigParam",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParam",
    "ResponseToolSearchOutputItemParamParam",
    "ResponseUsage",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponsesClientEvent",
    "ResponsesClientEventParam",
    "ResponsesServerEvent",
    "ServiceTier",
    "SkillReference",
    "SkillReferenceParam",
    "Tool",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatch",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustom",
    "ToolChoiceCustomParam",
    "ToolChoiceFunction",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcp",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceShell",
    "ToolChoiceShellParam",
    "ToolChoiceTypes",
    "ToolChoiceTypesParam",
    "ToolParam",
    "ToolSearchOutputNamespaceTool",
    "ToolSearchOutputNamespaceToolParam",
    "ToolSearchTool",
    "ToolSearchToolParam",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolParam",
    "WebSearchTool",
    "WebSearchToolParam",
]
