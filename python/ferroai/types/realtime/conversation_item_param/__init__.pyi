"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.realtime.realtime_conversation_item_assistant_message_param import (
    RealtimeConversationItemAssistantMessageParam,
)
from ferroai.types.realtime.realtime_conversation_item_function_call_output_param import (
    RealtimeConversationItemFunctionCallOutputParam,
)
from ferroai.types.realtime.realtime_conversation_item_function_call_param import (
    RealtimeConversationItemFunctionCallParam,
)
from ferroai.types.realtime.realtime_conversation_item_system_message_param import (
    RealtimeConversationItemSystemMessageParam,
)
from ferroai.types.realtime.realtime_conversation_item_user_message_param import (
    RealtimeConversationItemUserMessageParam,
)
from ferroai.types.realtime.realtime_mcp_approval_request_param import RealtimeMcpApprovalRequestParam
from ferroai.types.realtime.realtime_mcp_approval_response_param import RealtimeMcpApprovalResponseParam
from ferroai.types.realtime.realtime_mcp_list_tools_param import RealtimeMcpListToolsParam
from ferroai.types.realtime.realtime_mcp_tool_call_param import RealtimeMcpToolCallParam

__all__ = ["ConversationItemParam"]


ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]
