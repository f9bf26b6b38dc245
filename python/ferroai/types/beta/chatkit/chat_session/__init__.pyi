"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.chatkit.chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from ferroai.types.beta.chatkit.chat_session_rate_limits import ChatSessionRateLimits
from ferroai.types.beta.chatkit.chat_session_status import ChatSessionStatus
from ferroai.types.beta.chatkit_workflow import ChatKitWorkflow

__all__ = ["ChatSession"]


class ChatSession(BaseModel):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow
