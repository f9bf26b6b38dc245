"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.chatkit.chat_session import ChatSession as ChatSession
from ferroai.types.beta.chatkit.chat_session_automatic_thread_titling import (
    ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
)
from ferroai.types.beta.chatkit.chat_session_chatkit_configuration import (
    ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
)
from ferroai.types.beta.chatkit.chat_session_chatkit_configuration_param import (
    ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
)
from ferroai.types.beta.chatkit.chat_session_expires_after_param import (
    ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
)
from ferroai.types.beta.chatkit.chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
from ferroai.types.beta.chatkit.chat_session_history import ChatSessionHistory as ChatSessionHistory
from ferroai.types.beta.chatkit.chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
from ferroai.types.beta.chatkit.chat_session_rate_limits_param import (
    ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
)
from ferroai.types.beta.chatkit.chat_session_status import ChatSessionStatus as ChatSessionStatus
from ferroai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam as ChatSessionWorkflowParam
from ferroai.types.beta.chatkit.chatkit_attachment import ChatKitAttachment as ChatKitAttachment
from ferroai.types.beta.chatkit.chatkit_response_output_text import (
    ChatKitResponseOutputText as ChatKitResponseOutputText,
)
from ferroai.types.beta.chatkit.chatkit_thread import ChatKitThread as ChatKitThread
from ferroai.types.beta.chatkit.chatkit_thread_assistant_message_item import (
    ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
)
from ferroai.types.beta.chatkit.chatkit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
from ferroai.types.beta.chatkit.chatkit_thread_user_message_item import (
    ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
)
from ferroai.types.beta.chatkit.chatkit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem
from ferroai.types.beta.chatkit.session_create_params import SessionCreateParams as SessionCreateParams
from ferroai.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse as ThreadDeleteResponse
from ferroai.types.beta.chatkit.thread_list_items_params import ThreadListItemsParams as ThreadListItemsParams
from ferroai.types.beta.chatkit.thread_list_params import ThreadListParams as ThreadListParams

__all__ = [
    "ChatKitAttachment",
    "ChatKitResponseOutputText",
    "ChatKitThread",
    "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList",
    "ChatKitThreadUserMessageItem",
    "ChatKitWidgetItem",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatKitConfiguration",
    "ChatSessionChatKitConfigurationParam",
    "ChatSessionExpiresAfterParam",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionRateLimitsParam",
    "ChatSessionStatus",
    "ChatSessionWorkflowParam",
    "SessionCreateParams",
    "ThreadDeleteResponse",
    "ThreadListItemsParams",
    "ThreadListParams",
]
