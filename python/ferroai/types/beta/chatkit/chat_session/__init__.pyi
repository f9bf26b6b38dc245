"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.chatkit.chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from ferroai.types.beta.chatkit.chat_session_rate_limits import ChatSessionRateLimits
from ferroai.types.beta.chatkit.chat_session_status import ChatSessionStatus
from ferroai.types.beta.chatkit_workflow import ChatKitWorkflow

__all__ = ["ChatSession"]


class ChatSession(BaseModel):
    """Leave for a page to chat on behalf of a user, for a while."""
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    """What the page shows the service; a secret."""
    expires_at: int
    max_requests_per_1_minute: int
    """The same as in `rate_limits`."""
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    """As it was given when the session was opened."""
    workflow: ChatKitWorkflow
