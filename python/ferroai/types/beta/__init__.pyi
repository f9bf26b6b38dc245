"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta import (
    agents as agents,
    chatkit as chatkit,
    realtime as realtime,
    responses as responses,
    threads as threads,
)
from ferroai.types.beta.agent import Agent as Agent
from ferroai.types.beta.agent_browser_authentication_cancel_param import (
    AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam,
)
from ferroai.types.beta.agent_browser_authentication_cancel_param_param import (
    AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
)
from ferroai.types.beta.agent_browser_authentication_submit_param import (
    AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
)
from ferroai.types.beta.agent_browser_authentication_submit_param_param import (
    AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
)
from ferroai.types.beta.agent_browser_origin_access_param import (
    AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
)
from ferroai.types.beta.agent_browser_origin_access_param_param import (
    AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam,
)
from ferroai.types.beta.agent_close_subagent_call_item import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
from ferroai.types.beta.agent_command_execution_item import AgentCommandExecutionItem as AgentCommandExecutionItem
from ferroai.types.beta.agent_content import AgentContent as AgentContent
from ferroai.types.beta.agent_create_params import AgentCreateParams as AgentCreateParams
from ferroai.types.beta.agent_create_subagent_call_item import (
    AgentCreateSubagentCallItem as AgentCreateSubagentCallItem,
)
from ferroai.types.beta.agent_deleted import AgentDeleted as AgentDeleted
from ferroai.types.beta.agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem
from ferroai.types.beta.agent_function_call_output import AgentFunctionCallOutput as AgentFunctionCallOutput
from ferroai.types.beta.agent_function_call_output_param import (
    AgentFunctionCallOutputParam as AgentFunctionCallOutputParam,
)
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
from ferroai.types.beta.agent_interrupt_subagent_call_item import (
    AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
)
from ferroai.types.beta.agent_list_params import AgentListParams as AgentListParams
from ferroai.types.beta.agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem
from ferroai.types.beta.agent_output_command_execution_output_delta_event import (
    AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
)
from ferroai.types.beta.agent_output_item import AgentOutputItem as AgentOutputItem
from ferroai.types.beta.agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
from ferroai.types.beta.agent_reasoning import AgentReasoning as AgentReasoning
from ferroai.types.beta.agent_reasoning_item import AgentReasoningItem as AgentReasoningItem
from ferroai.types.beta.agent_reasoning_param import AgentReasoningParam as AgentReasoningParam
from ferroai.types.beta.agent_resume_subagent_call_item import (
    AgentResumeSubagentCallItem as AgentResumeSubagentCallItem,
)
from ferroai.types.beta.agent_send_subagent_input_call_item import (
    AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
)
from ferroai.types.beta.agent_session import AgentSession as AgentSession
from ferroai.types.beta.agent_session_assistant_message import (
    AgentSessionAssistantMessage as AgentSessionAssistantMessage,
)
from ferroai.types.beta.agent_session_created_event import AgentSessionCreatedEvent as AgentSessionCreatedEvent
from ferroai.types.beta.agent_session_deleted import AgentSessionDeleted as AgentSessionDeleted
from ferroai.types.beta.agent_session_environment_connected_event import (
    AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
)
from ferroai.types.beta.agent_session_environment_disconnected_event import (
    AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
)
from ferroai.types.beta.agent_session_environment_expired_event import (
    AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
)
from ferroai.types.beta.agent_session_environment_failed_event import (
    AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
)
from ferroai.types.beta.agent_session_environment_pending_event import (
    AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
)
from ferroai.types.beta.agent_session_environment_ready_event import (
    AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
)
from ferroai.types.beta.agent_session_environment_reset_event import (
    AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
)
from ferroai.types.beta.agent_session_environment_state import (
    AgentSessionEnvironmentState as AgentSessionEnvironmentState,
)
from ferroai.types.beta.agent_session_environment_suspended_event import (
    AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
)
from ferroai.types.beta.agent_session_error_event import AgentSessionErrorEvent as AgentSessionErrorEvent
from ferroai.types.beta.agent_session_event import AgentSessionEvent as AgentSessionEvent
from ferroai.types.beta.agent_session_failed_event import AgentSessionFailedEvent as AgentSessionFailedEvent
from ferroai.types.beta.agent_session_idle_event import AgentSessionIdleEvent as AgentSessionIdleEvent
from ferroai.types.beta.agent_session_in_progress_event import (
    AgentSessionInProgressEvent as AgentSessionInProgressEvent,
)
from ferroai.types.beta.agent_session_input_message_param import (
    AgentSessionInputMessageParam as AgentSessionInputMessageParam,
)
from ferroai.types.beta.agent_session_input_param import AgentSessionInputParam as AgentSessionInputParam
from ferroai.types.beta.agent_session_item import AgentSessionItem as AgentSessionItem
from ferroai.types.beta.agent_session_message import AgentSessionMessage as AgentSessionMessage
from ferroai.types.beta.agent_session_message_content import AgentSessionMessageContent as AgentSessionMessageContent
from ferroai.types.beta.agent_session_requires_action_event import (
    AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
)
from ferroai.types.beta.agent_session_subagent_active_event import (
    AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
)
from ferroai.types.beta.agent_session_subagent_closed_event import (
    AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
)
from ferroai.types.beta.agent_session_subagent_created_event import (
    AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
)
from ferroai.types.beta.agent_session_turn_cancelled_event import (
    AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
)
from ferroai.types.beta.agent_session_turn_completed_event import (
    AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
)
from ferroai.types.beta.agent_session_turn_content_part_added_event import (
    AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
)
from ferroai.types.beta.agent_session_turn_content_part_done_event import (
    AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
)
from ferroai.types.beta.agent_session_turn_created_event import (
    AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent,
)
from ferroai.types.beta.agent_session_turn_failed_event import (
    AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent,
)
from ferroai.types.beta.agent_session_turn_in_progress_event import (
    AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
)
from ferroai.types.beta.agent_session_turn_item_added_event import (
    AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
)
from ferroai.types.beta.agent_session_turn_item_done_event import (
    AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
)
from ferroai.types.beta.agent_session_turn_output_text_delta_event import (
    AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
)
from ferroai.types.beta.agent_session_turn_output_text_done_event import (
    AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_part_added_event import (
    AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_part_done_event import (
    AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_text_delta_event import (
    AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
)
from ferroai.types.beta.agent_session_turn_reasoning_summary_text_done_event import (
    AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
)
from ferroai.types.beta.agent_text import AgentText as AgentText
from ferroai.types.beta.agent_text_param import AgentTextParam as AgentTextParam
from ferroai.types.beta.agent_tool import AgentTool as AgentTool
from ferroai.types.beta.agent_tool_param import AgentToolParam as AgentToolParam
from ferroai.types.beta.agent_update_params import AgentUpdateParams as AgentUpdateParams
from ferroai.types.beta.agent_wait_for_subagents_call_item import (
    AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
)
from ferroai.types.beta.agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem
from ferroai.types.beta.assistant import Assistant as Assistant
from ferroai.types.beta.assistant_create_params import AssistantCreateParams as AssistantCreateParams
from ferroai.types.beta.assistant_deleted import AssistantDeleted as AssistantDeleted
from ferroai.types.beta.assistant_list_params import AssistantListParams as AssistantListParams
from ferroai.types.beta.assistant_response_format_option import (
    AssistantResponseFormatOption as AssistantResponseFormatOption,
)
from ferroai.types.beta.assistant_response_format_option_param import (
    AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
)
from ferroai.types.beta.assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
from ferroai.types.beta.assistant_tool import AssistantTool as AssistantTool
from ferroai.types.beta.assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
from ferroai.types.beta.assistant_tool_choice_function import AssistantToolChoiceFunction as AssistantToolChoiceFunction
from ferroai.types.beta.assistant_tool_choice_function_param import (
    AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
)
from ferroai.types.beta.assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
from ferroai.types.beta.assistant_tool_choice_option_param import (
    AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
)
from ferroai.types.beta.assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam as AssistantToolParam
from ferroai.types.beta.assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
from ferroai.types.beta.beta_apply_patch_tool import BetaApplyPatchTool as BetaApplyPatchTool
from ferroai.types.beta.beta_apply_patch_tool_param import BetaApplyPatchToolParam as BetaApplyPatchToolParam
from ferroai.types.beta.beta_compacted_response import BetaCompactedResponse as BetaCompactedResponse
from ferroai.types.beta.beta_computer_action import BetaComputerAction as BetaComputerAction
from ferroai.types.beta.beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
from ferroai.types.beta.beta_computer_action_list_param import (
    BetaComputerActionListParam as BetaComputerActionListParam,
)
from ferroai.types.beta.beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
from ferroai.types.beta.beta_computer_tool import BetaComputerTool as BetaComputerTool
from ferroai.types.beta.beta_computer_tool_param import BetaComputerToolParam as BetaComputerToolParam
from ferroai.types.beta.beta_computer_use_preview_tool import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from ferroai.types.beta.beta_computer_use_preview_tool_param import (
    BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
)
from ferroai.types.beta.beta_container_auto import BetaContainerAuto as BetaContainerAuto
from ferroai.types.beta.beta_container_auto_param import BetaContainerAutoParam as BetaContainerAutoParam
from ferroai.types.beta.beta_container_network_policy_allowlist import (
    BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
)
from ferroai.types.beta.beta_container_network_policy_allowlist_param import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from ferroai.types.beta.beta_container_network_policy_disabled import (
    BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
)
from ferroai.types.beta.beta_container_network_policy_disabled_param import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from ferroai.types.beta.beta_container_network_policy_domain_secret import (
    BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
)
from ferroai.types.beta.beta_container_network_policy_domain_secret_param import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)
from ferroai.types.beta.beta_container_reference import BetaContainerReference as BetaContainerReference
from ferroai.types.beta.beta_container_reference_param import BetaContainerReferenceParam as BetaContainerReferenceParam
from ferroai.types.beta.beta_custom_tool import BetaCustomTool as BetaCustomTool
from ferroai.types.beta.beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
from ferroai.types.beta.beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
from ferroai.types.beta.beta_easy_input_message_param import BetaEasyInputMessageParam as BetaEasyInputMessageParam
from ferroai.types.beta.beta_file_search_tool import BetaFileSearchTool as BetaFileSearchTool
from ferroai.types.beta.beta_file_search_tool_param import BetaFileSearchToolParam as BetaFileSearchToolParam
from ferroai.types.beta.beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
from ferroai.types.beta.beta_function_shell_tool_param import BetaFunctionShellToolParam as BetaFunctionShellToolParam
from ferroai.types.beta.beta_function_tool import BetaFunctionTool as BetaFunctionTool
from ferroai.types.beta.beta_function_tool_param import BetaFunctionToolParam as BetaFunctionToolParam
from ferroai.types.beta.beta_image_detail import BetaImageDetail as BetaImageDetail
from ferroai.types.beta.beta_inline_skill import BetaInlineSkill as BetaInlineSkill
from ferroai.types.beta.beta_inline_skill_param import BetaInlineSkillParam as BetaInlineSkillParam
from ferroai.types.beta.beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
from ferroai.types.beta.beta_inline_skill_source_param import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
from ferroai.types.beta.beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment
from ferroai.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
from ferroai.types.beta.beta_local_skill import BetaLocalSkill as BetaLocalSkill
from ferroai.types.beta.beta_local_skill_param import BetaLocalSkillParam as BetaLocalSkillParam
from ferroai.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError as BetaMcpToolCallError
from ferroai.types.beta.beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
from ferroai.types.beta.beta_namespace_tool import BetaNamespaceTool as BetaNamespaceTool
from ferroai.types.beta.beta_namespace_tool_param import BetaNamespaceToolParam as BetaNamespaceToolParam
from ferroai.types.beta.beta_response import BetaResponse as BetaResponse
from ferroai.types.beta.beta_response_apply_patch_tool_call import (
    BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
)
from ferroai.types.beta.beta_response_apply_patch_tool_call_output import (
    BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
)
from ferroai.types.beta.beta_response_audio_delta_event import (
    BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
)
from ferroai.types.beta.beta_response_audio_done_event import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
from ferroai.types.beta.beta_response_audio_transcript_delta_event import (
    BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
)
from ferroai.types.beta.beta_response_audio_transcript_done_event import (
    BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_code_delta_event import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_code_done_event import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_completed_event import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_in_progress_event import (
    BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_call_interpreting_event import (
    BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
)
from ferroai.types.beta.beta_response_code_interpreter_tool_call import (
    BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
)
from ferroai.types.beta.beta_response_code_interpreter_tool_call_param import (
    BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
)
from ferroai.types.beta.beta_response_compaction_compacting_event import (
    BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
)
from ferroai.types.beta.beta_response_compaction_item import BetaResponseCompactionItem as BetaResponseCompactionItem
from ferroai.types.beta.beta_response_compaction_item_param import (
    BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
)
from ferroai.types.beta.beta_response_compaction_item_param_param import (
    BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam,
)
from ferroai.types.beta.beta_response_completed_event import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from ferroai.types.beta.beta_response_computer_tool_call import (
    BetaResponseComputerToolCall as BetaResponseComputerToolCall,
)
from ferroai.types.beta.beta_response_computer_tool_call_output_item import (
    BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
)
from ferroai.types.beta.beta_response_computer_tool_call_output_screenshot import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)
from ferroai.types.beta.beta_response_computer_tool_call_output_screenshot_param import (
    BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
)
from ferroai.types.beta.beta_response_computer_tool_call_param import (
    BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam,
)
from ferroai.types.beta.beta_response_configuration_update_item import (
    BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
)
from ferroai.types.beta.beta_response_configuration_update_item_param import (
    BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
)
from ferroai.types.beta.beta_response_configuration_update_item_param_param import (
    BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
)
from ferroai.types.beta.beta_response_container_reference import (
    BetaResponseContainerReference as BetaResponseContainerReference,
)
from ferroai.types.beta.beta_response_content_part_added_event import (
    BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
)
from ferroai.types.beta.beta_response_content_part_done_event import (
    BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
)
from ferroai.types.beta.beta_response_conversation_param import (
    BetaResponseConversationParam as BetaResponseConversationParam,
)
from ferroai.types.beta.beta_response_conversation_param_param import (
    BetaResponseConversationParamParam as BetaResponseConversationParamParam,
)
from ferroai.types.beta.beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
from ferroai.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall as BetaResponseCustomToolCall
from ferroai.types.beta.beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
)
from ferroai.types.beta.beta_response_custom_tool_call_input_done_event import (
    BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
)
from ferroai.types.beta.beta_response_custom_tool_call_item import (
    BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
)
from ferroai.types.beta.beta_response_custom_tool_call_output import (
    BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
)
from ferroai.types.beta.beta_response_custom_tool_call_output_item import (
    BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
)
from ferroai.types.beta.beta_response_custom_tool_call_output_param import (
    BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
)
from ferroai.types.beta.beta_response_custom_tool_call_param import (
    BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
)
from ferroai.types.beta.beta_response_error import BetaResponseError as BetaResponseError
from ferroai.types.beta.beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
from ferroai.types.beta.beta_response_failed_event import BetaResponseFailedEvent as BetaResponseFailedEvent
from ferroai.types.beta.beta_response_file_search_call_completed_event import (
    BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
)
from ferroai.types.beta.beta_response_file_search_call_in_progress_event import (
    BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
)
from ferroai.types.beta.beta_response_file_search_call_searching_event import (
    BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
)
from ferroai.types.beta.beta_response_file_search_tool_call import (
    BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
)
from ferroai.types.beta.beta_response_file_search_tool_call_param import (
    BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
)
from ferroai.types.beta.beta_response_format_text_config import (
    BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
)
from ferroai.types.beta.beta_response_format_text_config_param import (
    BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
)
from ferroai.types.beta.beta_response_format_text_json_schema_config import (
    BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
)
from ferroai.types.beta.beta_response_format_text_json_schema_config_param import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)
from ferroai.types.beta.beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)
from ferroai.types.beta.beta_response_function_call_arguments_done_event import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)
from ferroai.types.beta.beta_response_function_call_output_item import (
    BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
)
from ferroai.types.beta.beta_response_function_call_output_item_list import (
    BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
)
from ferroai.types.beta.beta_response_function_call_output_item_list_param import (
    BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
)
from ferroai.types.beta.beta_response_function_call_output_item_param import (
    BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
)
from ferroai.types.beta.beta_response_function_shell_call_output_content import (
    BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
)
from ferroai.types.beta.beta_response_function_shell_call_output_content_param import (
    BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
)
from ferroai.types.beta.beta_response_function_shell_tool_call import (
    BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
)
from ferroai.types.beta.beta_response_function_shell_tool_call_output import (
    BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
)
from ferroai.types.beta.beta_response_function_tool_call import (
    BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
)
from ferroai.types.beta.beta_response_function_tool_call_item import (
    BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
)
from ferroai.types.beta.beta_response_function_tool_call_output_item import (
    BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
)
from ferroai.types.beta.beta_response_function_tool_call_param import (
    BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam,
)
from ferroai.types.beta.beta_response_function_web_search import (
    BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
)
from ferroai.types.beta.beta_response_function_web_search_param import (
    BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
)
from ferroai.types.beta.beta_response_image_gen_call_completed_event import (
    BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
)
from ferroai.types.beta.beta_response_image_gen_call_generating_event import (
    BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
)
from ferroai.types.beta.beta_response_image_gen_call_in_progress_event import (
    BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
)
from ferroai.types.beta.beta_response_image_gen_call_partial_image_event import (
    BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
)
from ferroai.types.beta.beta_response_in_progress_event import (
    BetaResponseInProgressEvent as BetaResponseInProgressEvent,
)
from ferroai.types.beta.beta_response_includable import BetaResponseIncludable as BetaResponseIncludable
from ferroai.types.beta.beta_response_incomplete_event import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
from ferroai.types.beta.beta_response_inject_created_event import (
    BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
)
from ferroai.types.beta.beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
from ferroai.types.beta.beta_response_inject_event_param import (
    BetaResponseInjectEventParam as BetaResponseInjectEventParam,
)
from ferroai.types.beta.beta_response_inject_failed_event import (
    BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
)
from ferroai.types.beta.beta_response_input import BetaResponseInput as BetaResponseInput
from ferroai.types.beta.beta_response_input_content import BetaResponseInputContent as BetaResponseInputContent
from ferroai.types.beta.beta_response_input_content_param import (
    BetaResponseInputContentParam as BetaResponseInputContentParam,
)
from ferroai.types.beta.beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
from ferroai.types.beta.beta_response_input_file_content import (
    BetaResponseInputFileContent as BetaResponseInputFileContent,
)
from ferroai.types.beta.beta_response_input_file_content_param import (
    BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
)
from ferroai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
from ferroai.types.beta.beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
from ferroai.types.beta.beta_response_input_image_content import (
    BetaResponseInputImageContent as BetaResponseInputImageContent,
)
from ferroai.types.beta.beta_response_input_image_content_param import (
    BetaResponseInputImageContentParam as BetaResponseInputImageContentParam,
)
from ferroai.types.beta.beta_response_input_image_param import (
    BetaResponseInputImageParam as BetaResponseInputImageParam,
)
from ferroai.types.beta.beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
from ferroai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam as BetaResponseInputItemParam
from ferroai.types.beta.beta_response_input_message_content_list import (
    BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
)
from ferroai.types.beta.beta_response_input_message_content_list_param import (
    BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
)
from ferroai.types.beta.beta_response_input_message_item import (
    BetaResponseInputMessageItem as BetaResponseInputMessageItem,
)
from ferroai.types.beta.beta_response_input_param import BetaResponseInputParam as BetaResponseInputParam
from ferroai.types.beta.beta_response_input_text import BetaResponseInputText as BetaResponseInputText
from ferroai.types.beta.beta_response_input_text_content import (
    BetaResponseInputTextContent as BetaResponseInputTextContent,
)
from ferroai.types.beta.beta_response_input_text_content_param import (
    BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
)
from ferroai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam
from ferroai.types.beta.beta_response_item import BetaResponseItem as BetaResponseItem
from ferroai.types.beta.beta_response_local_environment import (
    BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
)
from ferroai.types.beta.beta_response_mcp_call_arguments_delta_event import (
    BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
)
from ferroai.types.beta.beta_response_mcp_call_arguments_done_event import (
    BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
)
from ferroai.types.beta.beta_response_mcp_call_completed_event import (
    BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
)
from ferroai.types.beta.beta_response_mcp_call_failed_event import (
    BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
)
from ferroai.types.beta.beta_response_mcp_call_in_progress_event import (
    BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
)
from ferroai.types.beta.beta_response_mcp_list_tools_completed_event import (
    BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
)
from ferroai.types.beta.beta_response_mcp_list_tools_failed_event import (
    BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
)
from ferroai.types.beta.beta_response_mcp_list_tools_in_progress_event import (
    BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
)
from ferroai.types.beta.beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
from ferroai.types.beta.beta_response_output_item_added_event import (
    BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
)
from ferroai.types.beta.beta_response_output_item_done_event import (
    BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
)
from ferroai.types.beta.beta_response_output_message import BetaResponseOutputMessage as BetaResponseOutputMessage
from ferroai.types.beta.beta_response_output_message_param import (
    BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
)
from ferroai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from ferroai.types.beta.beta_response_output_refusal_param import (
    BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
)
from ferroai.types.beta.beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
from ferroai.types.beta.beta_response_output_text_annotation_added_event import (
    BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
)
from ferroai.types.beta.beta_response_output_text_param import (
    BetaResponseOutputTextParam as BetaResponseOutputTextParam,
)
from ferroai.types.beta.beta_response_prompt import BetaResponsePrompt as BetaResponsePrompt
from ferroai.types.beta.beta_response_prompt_param import BetaResponsePromptParam as BetaResponsePromptParam
from ferroai.types.beta.beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from ferroai.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem as BetaResponseReasoningItem
from ferroai.types.beta.beta_response_reasoning_item_param import (
    BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
)
from ferroai.types.beta.beta_response_reasoning_summary_part_added_event import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)
from ferroai.types.beta.beta_response_reasoning_summary_part_done_event import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)
from ferroai.types.beta.beta_response_reasoning_summary_text_delta_event import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)
from ferroai.types.beta.beta_response_reasoning_summary_text_done_event import (
    BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
)
from ferroai.types.beta.beta_response_reasoning_text_delta_event import (
    BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
)
from ferroai.types.beta.beta_response_reasoning_text_done_event import (
    BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
)
from ferroai.types.beta.beta_response_refusal_delta_event import (
    BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
)
from ferroai.types.beta.beta_response_refusal_done_event import (
    BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
)
from ferroai.types.beta.beta_response_shell_call_command_added_event import (
    BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
)
from ferroai.types.beta.beta_response_shell_call_command_delta_event import (
    BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
)
from ferroai.types.beta.beta_response_shell_call_command_done_event import (
    BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
)
from ferroai.types.beta.beta_response_shell_call_output_content_delta_event import (
    BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
)
from ferroai.types.beta.beta_response_shell_call_output_content_done_event import (
    BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
)
from ferroai.types.beta.beta_response_status import BetaResponseStatus as BetaResponseStatus
from ferroai.types.beta.beta_response_steer_accepted_event import (
    BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
)
from ferroai.types.beta.beta_response_steer_error_code import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
from ferroai.types.beta.beta_response_steer_event import BetaResponseSteerEvent as BetaResponseSteerEvent
from ferroai.types.beta.beta_response_steer_event_param import (
    BetaResponseSteerEventParam as BetaResponseSteerEventParam,
)
from ferroai.types.beta.beta_response_steer_failed_event import (
    BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
)
from ferroai.types.beta.beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
from ferroai.types.beta.beta_response_steer_input_content import (
    BetaResponseSteerInputContent as BetaResponseSteerInputContent,
)
from ferroai.types.beta.beta_response_steer_input_content_param import (
    BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
)
from ferroai.types.beta.beta_response_steer_input_param import (
    BetaResponseSteerInputParam as BetaResponseSteerInputParam,
)
from ferroai.types.beta.beta_response_steer_pending_event import (
    BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
)
from ferroai.types.beta.beta_response_steer_pending_reason import (
    BetaResponseSteerPendingReason as BetaResponseSteerPendingReason,
)
from ferroai.types.beta.beta_response_steer_required_input import (
    BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
)
from ferroai.types.beta.beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
from ferroai.types.beta.beta_response_text_config import BetaResponseTextConfig as BetaResponseTextConfig
from ferroai.types.beta.beta_response_text_config_param import (
    BetaResponseTextConfigParam as BetaResponseTextConfigParam,
)
from ferroai.types.beta.beta_response_text_delta_event import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
from ferroai.types.beta.beta_response_text_done_event import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
from ferroai.types.beta.beta_response_tool_search_call import BetaResponseToolSearchCall as BetaResponseToolSearchCall
from ferroai.types.beta.beta_response_tool_search_output_item import (
    BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
)
from ferroai.types.beta.beta_response_tool_search_output_item_param import (
    BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
)
from ferroai.types.beta.beta_response_tool_search_output_item_param_param import (
    BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
)
from ferroai.types.beta.beta_response_usage import BetaResponseUsage as BetaResponseUsage
from ferroai.types.beta.beta_response_web_search_call_completed_event import (
    BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
)
from ferroai.types.beta.beta_response_web_search_call_in_progress_event import (
    BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
)
from ferroai.types.beta.beta_response_web_search_call_searching_event import (
    BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
)
from ferroai.types.beta.beta_responses_client_event import BetaResponsesClientEvent as BetaResponsesClientEvent
from ferroai.types.beta.beta_responses_client_event_param import (
    BetaResponsesClientEventParam as BetaResponsesClientEventParam,
)
from ferroai.types.beta.beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
from ferroai.types.beta.beta_service_tier import BetaServiceTier as BetaServiceTier
from ferroai.types.beta.beta_skill_reference import BetaSkillReference as BetaSkillReference
from ferroai.types.beta.beta_skill_reference_param import BetaSkillReferenceParam as BetaSkillReferenceParam
from ferroai.types.beta.beta_tool import BetaTool as BetaTool
from ferroai.types.beta.beta_tool_choice_allowed import BetaToolChoiceAllowed as BetaToolChoiceAllowed
from ferroai.types.beta.beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
from ferroai.types.beta.beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
from ferroai.types.beta.beta_tool_choice_apply_patch_param import (
    BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam,
)
from ferroai.types.beta.beta_tool_choice_custom import BetaToolChoiceCustom as BetaToolChoiceCustom
from ferroai.types.beta.beta_tool_choice_custom_param import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
from ferroai.types.beta.beta_tool_choice_function import BetaToolChoiceFunction as BetaToolChoiceFunction
from ferroai.types.beta.beta_tool_choice_function_param import (
    BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam,
)
from ferroai.types.beta.beta_tool_choice_mcp import BetaToolChoiceMcp as BetaToolChoiceMcp
from ferroai.types.beta.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
from ferroai.types.beta.beta_tool_choice_options import BetaToolChoiceOptions as BetaToolChoiceOptions
from ferroai.types.beta.beta_tool_choice_shell import BetaToolChoiceShell as BetaToolChoiceShell
from ferroai.types.beta.beta_tool_choice_shell_param import BetaToolChoiceShellParam as BetaToolChoiceShellParam
from ferroai.types.beta.beta_tool_choice_types import BetaToolChoiceTypes as BetaToolChoiceTypes
from ferroai.types.beta.beta_tool_choice_types_param import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
from ferroai.types.beta.beta_tool_param import BetaToolParam as BetaToolParam
from ferroai.types.beta.beta_tool_search_output_namespace_tool import (
    BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool,
)
from ferroai.types.beta.beta_tool_search_output_namespace_tool_param import (
    BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
)
from ferroai.types.beta.beta_tool_search_tool import BetaToolSearchTool as BetaToolSearchTool
from ferroai.types.beta.beta_tool_search_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam
from ferroai.types.beta.beta_web_search_preview_tool import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from ferroai.types.beta.beta_web_search_preview_tool_param import (
    BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
)
from ferroai.types.beta.beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
from ferroai.types.beta.beta_web_search_tool_param import BetaWebSearchToolParam as BetaWebSearchToolParam
from ferroai.types.beta.chatkit_workflow import ChatKitWorkflow as ChatKitWorkflow
from ferroai.types.beta.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
from ferroai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
from ferroai.types.beta.environment import Environment as Environment
from ferroai.types.beta.environment_param import EnvironmentParam as EnvironmentParam
from ferroai.types.beta.file_search_tool import FileSearchTool as FileSearchTool
from ferroai.types.beta.file_search_tool_param import FileSearchToolParam as FileSearchToolParam
from ferroai.types.beta.function_tool import FunctionTool as FunctionTool
from ferroai.types.beta.function_tool_param import FunctionToolParam as FunctionToolParam
from ferroai.types.beta.hosted_environment_file import HostedEnvironmentFile as HostedEnvironmentFile
from ferroai.types.beta.hosted_environment_file_id import HostedEnvironmentFileID as HostedEnvironmentFileID
from ferroai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from ferroai.types.beta.hosted_plugin import HostedPlugin as HostedPlugin
from ferroai.types.beta.hosted_plugin_param import HostedPluginParam as HostedPluginParam
from ferroai.types.beta.hosted_skill import HostedSkill as HostedSkill
from ferroai.types.beta.hosted_skill_param import HostedSkillParam as HostedSkillParam
from ferroai.types.beta.hosted_skill_reference import HostedSkillReference as HostedSkillReference
from ferroai.types.beta.inline_capability_source_param import InlineCapabilitySourceParam as InlineCapabilitySourceParam
from ferroai.types.beta.input_content import InputContent as InputContent
from ferroai.types.beta.input_content_param import InputContentParam as InputContentParam
from ferroai.types.beta.mcp_transport import McpTransport as McpTransport
from ferroai.types.beta.mcp_transport_param import McpTransportParam as McpTransportParam
from ferroai.types.beta.multi_agent_config import MultiAgentConfig as MultiAgentConfig
from ferroai.types.beta.multi_agent_config_param import MultiAgentConfigParam as MultiAgentConfigParam
from ferroai.types.beta.output_text import OutputText as OutputText
from ferroai.types.beta.persisted_agent_tool import PersistedAgentTool as PersistedAgentTool
from ferroai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam as PersistedAgentToolParam
from ferroai.types.beta.persisted_mcp_transport import PersistedMcpTransport as PersistedMcpTransport
from ferroai.types.beta.persisted_mcp_transport_param import PersistedMcpTransportParam as PersistedMcpTransportParam
from ferroai.types.beta.response_compact_params import ResponseCompactParams as ResponseCompactParams
from ferroai.types.beta.response_create_params import ResponseCreateParams as ResponseCreateParams
from ferroai.types.beta.response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
from ferroai.types.beta.session_error import SessionError as SessionError
from ferroai.types.beta.session_turn_error import SessionTurnError as SessionTurnError
from ferroai.types.beta.setup_command_param import SetupCommandParam as SetupCommandParam
from ferroai.types.beta.subagent import Subagent as Subagent
from ferroai.types.beta.summary_text import SummaryText as SummaryText
from ferroai.types.beta.text_format import TextFormat as TextFormat
from ferroai.types.beta.text_format_param import TextFormatParam as TextFormatParam
from ferroai.types.beta.thread import Thread as Thread
from ferroai.types.beta.thread_create_and_run_params import ThreadCreateAndRunParams as ThreadCreateAndRunParams
from ferroai.types.beta.thread_create_params import ThreadCreateParams as ThreadCreateParams
from ferroai.types.beta.thread_deleted import ThreadDeleted as ThreadDeleted
from ferroai.types.beta.thread_update_params import ThreadUpdateParams as ThreadUpdateParams
from ferroai.types.beta.token_usage import TokenUsage as TokenUsage
from ferroai.types.beta.web_search_action import WebSearchAction as WebSearchAction

__all__ = [
    "Agent",
    "AgentBrowserAuthenticationCancelParam",
    "AgentBrowserAuthenticationCancelParamParam",
    "AgentBrowserAuthenticationSubmitParam",
    "AgentBrowserAuthenticationSubmitParamParam",
    "AgentBrowserOriginAccessParam",
    "AgentBrowserOriginAccessParamParam",
    "AgentCloseSubagentCallItem",
    "AgentCommandExecutionItem",
    "AgentContent",
    "AgentCreateParams",
    "AgentCreateSubagentCallItem",
    "AgentDeleted",
    "AgentFunctionCallItem",
    "AgentFunctionCallOutput",
    "AgentFunctionCallOutputParam",
    "AgentFunctionCallStatus",
    "AgentInterruptSubagentCallItem",
    "AgentListParams",
    "AgentMcpCallItem",
    "AgentOutputCommandExecutionOutputDeltaEvent",
    "AgentOutputItem",
    "AgentOutputItemStatus",
    "AgentReasoning",
    "AgentReasoningItem",
    "AgentReasoningParam",
    "AgentResumeSubagentCallItem",
    "AgentSendSubagentInputCallItem",
    "AgentSession",
    "AgentSessionAssistantMessage",
    "AgentSessionCreatedEvent",
    "AgentSessionDeleted",
    "AgentSessionEnvironmentConnectedEvent",
    "AgentSessionEnvironmentDisconnectedEvent",
    "AgentSessionEnvironmentExpiredEvent",
    "AgentSessionEnvironmentFailedEvent",
    "AgentSessionEnvironmentPendingEvent",
    "AgentSessionEnvironmentReadyEvent",
    "AgentSessionEnvironmentResetEvent",
    "AgentSessionEnvironmentState",
    "AgentSessionEnvironmentSuspendedEvent",
    "AgentSessionErrorEvent",
    "AgentSessionEvent",
    "AgentSessionFailedEvent",
    "AgentSessionIdleEvent",
    "AgentSessionInProgressEvent",
    "AgentSessionInputMessageParam",
    "AgentSessionInputParam",
    "AgentSessionItem",
    "AgentSessionMessage",
    "AgentSessionMessageContent",
    "AgentSessionRequiresActionEvent",
    "AgentSessionSubagentActiveEvent",
    "AgentSessionSubagentClosedEvent",
    "AgentSessionSubagentCreatedEvent",
    "AgentSessionTurnCancelledEvent",
    "AgentSessionTurnCompletedEvent",
    "AgentSessionTurnContentPartAddedEvent",
    "AgentSessionTurnContentPartDoneEvent",
    "AgentSessionTurnCreatedEvent",
    "AgentSessionTurnFailedEvent",
    "AgentSessionTurnInProgressEvent",
    "AgentSessionTurnItemAddedEvent",
    "AgentSessionTurnItemDoneEvent",
    "AgentSessionTurnOutputTextDeltaEvent",
    "AgentSessionTurnOutputTextDoneEvent",
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
    "AgentText",
    "AgentTextParam",
    "AgentTool",
    "AgentToolParam",
    "AgentUpdateParams",
    "AgentWaitForSubagentsCallItem",
    "AgentWebSearchCallItem",
    "Assistant",
    "AssistantCreateParams",
    "AssistantDeleted",
    "AssistantListParams",
    "AssistantResponseFormatOption",
    "AssistantResponseFormatOptionParam",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolChoice",
    "AssistantToolChoiceFunction",
    "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOption",
    "AssistantToolChoiceOptionParam",
    "AssistantToolChoiceParam",
    "AssistantToolParam",
    "AssistantUpdateParams",
    "BetaApplyPatchTool",
    "BetaApplyPatchToolParam",
    "BetaCompactedResponse",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerActionListParam",
    "BetaComputerActionParam",
    "BetaComputerTool",
    "BetaComputerToolParam",
    "BetaComputerUsePreviewTool",
    "BetaComputerUsePreviewToolParam",
    "BetaContainerAuto",
    "BetaContainerAutoParam",
    "BetaContainerNetworkPolicyAllowlist",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabled",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecret",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReference",
    "BetaContainerReferenceParam",
    "BetaCustomTool",
    "BetaCustomToolParam",
    "BetaEasyInputMessage",
    "BetaEasyInputMessageParam",
    "BetaFileSearchTool",
    "BetaFileSearchToolParam",
    "BetaFunctionShellTool",
    "BetaFunctionShellToolParam",
    "BetaFunctionTool",
    "BetaFunctionToolParam",
    "BetaImageDetail",
    "BetaInlineSkill",
    "BetaInlineSkillParam",
    "BetaInlineSkillSource",
    "BetaInlineSkillSourceParam",
    "BetaLocalEnvironment",
    "BetaLocalEnvironmentParam",
    "BetaLocalSkill",
    "BetaLocalSkillParam",
    "BetaMcpToolCallError",
    "BetaMcpToolCallErrorParam",
    "BetaNamespaceTool",
    "BetaNamespaceToolParam",
    "BetaResponse",
    "BetaResponseApplyPatchToolCall",
    "BetaResponseApplyPatchToolCallOutput",
    "BetaResponseAudioDeltaEvent",
    "BetaResponseAudioDoneEvent",
    "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
    "BetaResponseCodeInterpreterCallCompletedEvent",
    "BetaResponseCodeInterpreterCallInProgressEvent",
    "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCodeInterpreterToolCall",
    "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseCompactionCompactingEvent",
    "BetaResponseCompactionItem",
    "BetaResponseCompactionItemParam",
    "BetaResponseCompactionItemParamParam",
    "BetaResponseCompletedEvent",
    "BetaResponseComputerToolCall",
    "BetaResponseComputerToolCallOutputItem",
    "BetaResponseComputerToolCallOutputScreenshot",
    "BetaResponseComputerToolCallOutputScreenshotParam",
    "BetaResponseComputerToolCallParam",
    "BetaResponseConfigurationUpdateItem",
    "BetaResponseConfigurationUpdateItemParam",
    "BetaResponseConfigurationUpdateItemParamParam",
    "BetaResponseContainerReference",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversationParam",
    "BetaResponseConversationParamParam",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCall",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseCustomToolCallItem",
    "BetaResponseCustomToolCallOutput",
    "BetaResponseCustomToolCallOutputItem",
    "BetaResponseCustomToolCallOutputParam",
    "BetaResponseCustomToolCallParam",
    "BetaResponseError",
    "BetaResponseErrorEvent",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFileSearchToolCall",
    "BetaResponseFileSearchToolCallParam",
    "BetaResponseFormatTextConfig",
    "BetaResponseFormatTextConfigParam",
    "BetaResponseFormatTextJSONSchemaConfig",
    "BetaResponseFormatTextJSONSchemaConfigParam",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionCallOutputItem",
    "BetaResponseFunctionCallOutputItemList",
    "BetaResponseFunctionCallOutputItemListParam",
    "BetaResponseFunctionCallOutputItemParam",
    "BetaResponseFunctionShellCallOutputContent",
    "BetaResponseFunctionShellCallOutputContentParam",
    "BetaResponseFunctionShellToolCall",
    "BetaResponseFunctionShellToolCallOutput",
    "BetaResponseFunctionToolCall",
    "BetaResponseFunctionToolCallItem",
    "BetaResponseFunctionToolCallOutputItem",
    "BetaResponseFunctionToolCallParam",
    "BetaResponseFunctionWebSearch",
    "BetaResponseFunctionWebSearchParam",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncludable",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventParam",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInput",
    "BetaResponseInputContent",
    "BetaResponseInputContentParam",
    "BetaResponseInputFile",
    "BetaResponseInputFileContent",
    "BetaResponseInputFileContentParam",
    "BetaResponseInputFileParam",
    "BetaResponseInputImage",
    "BetaResponseInputImageContent",
    "BetaResponseInputImageContentParam",
    "BetaResponseInputImageParam",
    "BetaResponseInputItem",
    "BetaResponseInputItemParam",
    "BetaResponseInputMessageContentList",
    "BetaResponseInputMessageContentListParam",
    "BetaResponseInputMessageItem",
    "BetaResponseInputParam",
    "BetaResponseInputText",
    "BetaResponseInputTextContent",
    "BetaResponseInputTextContentParam",
    "BetaResponseInputTextParam",
    "BetaResponseItem",
    "BetaResponseLocalEnvironment",
    "BetaResponseMcpCallArgumentsDeltaEvent",
    "BetaResponseMcpCallArgumentsDoneEvent",
    "BetaResponseMcpCallCompletedEvent",
    "BetaResponseMcpCallFailedEvent",
    "BetaResponseMcpCallInProgressEvent",
    "BetaResponseMcpListToolsCompletedEvent",
    "BetaResponseMcpListToolsFailedEvent",
    "BetaResponseMcpListToolsInProgressEvent",
    "BetaResponseOutputItem",
    "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputMessage",
    "BetaResponseOutputMessageParam",
    "BetaResponseOutputRefusal",
    "BetaResponseOutputRefusalParam",
    "BetaResponseOutputText",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponseOutputTextParam",
    "BetaResponsePrompt",
    "BetaResponsePromptParam",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningItem",
    "BetaResponseReasoningItemParam",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartDoneEvent",
    "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDoneEvent",
    "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDoneEvent",
    "BetaResponseShellCallCommandAddedEvent",
    "BetaResponseShellCallCommandDeltaEvent",
    "BetaResponseShellCallCommandDoneEvent",
    "BetaResponseShellCallOutputContentDeltaEvent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "BetaResponseStatus",
    "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerErrorCode",
    "BetaResponseSteerEvent",
    "BetaResponseSteerEventParam",
    "BetaResponseSteerFailedEvent",
    "BetaResponseSteerInput",
    "BetaResponseSteerInputContent",
    "BetaResponseSteerInputContentParam",
    "BetaResponseSteerInputParam",
    "BetaResponseSteerPendingEvent",
    "BetaResponseSteerPendingReason",
    "BetaResponseSteerRequiredInput",
    "BetaResponseStreamEvent",
    "BetaResponseTextConfig",
    "BetaResponseTextConfigParam",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseToolSearchCall",
    "BetaResponseToolSearchOutputItem",
    "BetaResponseToolSearchOutputItemParam",
    "BetaResponseToolSearchOutputItemParamParam",
    "BetaResponseUsage",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventParam",
    "BetaResponsesServerEvent",
    "BetaServiceTier",
    "BetaSkillReference",
    "BetaSkillReferenceParam",
    "BetaTool",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceAllowedParam",
    "BetaToolChoiceApplyPatch",
    "BetaToolChoiceApplyPatchParam",
    "BetaToolChoiceCustom",
    "BetaToolChoiceCustomParam",
    "BetaToolChoiceFunction",
    "BetaToolChoiceFunctionParam",
    "BetaToolChoiceMcp",
    "BetaToolChoiceMcpParam",
    "BetaToolChoiceOptions",
    "BetaToolChoiceShell",
    "BetaToolChoiceShellParam",
    "BetaToolChoiceTypes",
    "BetaToolChoiceTypesParam",
    "BetaToolParam",
    "BetaToolSearchOutputNamespaceTool",
    "BetaToolSearchOutputNamespaceToolParam",
    "BetaToolSearchTool",
    "BetaToolSearchToolParam",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchPreviewToolParam",
    "BetaWebSearchTool",
    "BetaWebSearchToolParam",
    "ChatKitWorkflow",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "Environment",
    "EnvironmentParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "HostedEnvironmentFile",
    "HostedEnvironmentFileID",
    "HostedEnvironmentFileParam",
    "HostedPlugin",
    "HostedPluginParam",
    "HostedSkill",
    "HostedSkillParam",
    "HostedSkillReference",
    "InlineCapabilitySourceParam",
    "InputContent",
    "InputContentParam",
    "McpTransport",
    "McpTransportParam",
    "MultiAgentConfig",
    "MultiAgentConfigParam",
    "OutputText",
    "PersistedAgentTool",
    "PersistedAgentToolParam",
    "PersistedMcpTransport",
    "PersistedMcpTransportParam",
    "ResponseCompactParams",
    "ResponseCreateParams",
    "ResponseRetrieveParams",
    "SessionError",
    "SessionTurnError",
    "SetupCommandParam",
    "Subagent",
    "SummaryText",
    "TextFormat",
    "TextFormatParam",
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateParams",
    "ThreadDeleted",
    "ThreadUpdateParams",
    "TokenUsage",
    "WebSearchAction",
]
