"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from ferroai.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from ferroai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from ferroai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


class SessionCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.chatkit.sessions.create`."""
    user: Required[str]
    """Any text that stands for your user; sessions see the threads of the same user only."""
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    """What the chat offers."""
    expires_after: ChatSessionExpiresAfterParam
    """How long it holds; 10 minutes unless given."""
    rate_limits: ChatSessionRateLimitsParam
    """10 requests in a minute unless given."""
