"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel
from ferroai.types.beta.chatkit.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
from ferroai.types.beta.chatkit.chat_session_file_upload import ChatSessionFileUpload
from ferroai.types.beta.chatkit.chat_session_history import ChatSessionHistory

__all__ = ["ChatSessionChatKitConfiguration"]


class ChatSessionChatKitConfiguration(BaseModel):
    """What the chat offers."""
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get their titles by themselves; they do unless told."""
    file_upload: ChatSessionFileUpload
    """Off unless turned on."""
    history: ChatSessionHistory
    """Whether earlier threads can be opened again; they all can unless told."""
