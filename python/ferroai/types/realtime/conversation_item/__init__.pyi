"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.realtime_conversation_item_assistant_message import RealtimeConversationItemAssistantMessage
from ferroai.types.realtime.realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall
from ferroai.types.realtime.realtime_conversation_item_function_call_output import (
    RealtimeConversationItemFunctionCallOutput,
)
from ferroai.types.realtime.realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage
from ferroai.types.realtime.realtime_conversation_item_user_message import RealtimeConversationItemUserMessage
from ferroai.types.realtime.realtime_mcp_approval_request import RealtimeMcpApprovalRequest
from ferroai.types.realtime.realtime_mcp_approval_response import RealtimeMcpApprovalResponse
from ferroai.types.realtime.realtime_mcp_list_tools import RealtimeMcpListTools
from ferroai.types.realtime.realtime_mcp_tool_call import RealtimeMcpToolCall

__all__ = ["ConversationItem"]


ConversationItem: TypeAlias = Union[
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpToolCall,
    RealtimeMcpApprovalRequest,
]
