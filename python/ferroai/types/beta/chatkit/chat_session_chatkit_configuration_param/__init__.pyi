"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["AutomaticThreadTitling", "ChatSessionChatKitConfigurationParam", "FileUpload", "History"]


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """What the chat offers."""
    automatic_thread_titling: AutomaticThreadTitling
    """Whether threads get their titles by themselves; they do unless told."""
    file_upload: FileUpload
    """Off unless turned on."""
    history: History
    """Whether earlier threads can be opened again; they all can unless told."""

class AutomaticThreadTitling(TypedDict, total=False):
    enabled: bool

class FileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    """In megabytes, for one file; 512, which is also the most, unless given."""
    max_files: int
    """For the whole session; 10 unless given."""

class History(TypedDict, total=False):
    enabled: bool
    recent_threads: int
    """How many of the last threads are shown; all unless given."""
