"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["AutomaticThreadTitling", "ChatSessionChatKitConfigurationParam", "FileUpload", "History"]


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: AutomaticThreadTitling
    file_upload: FileUpload
    history: History

class AutomaticThreadTitling(TypedDict, total=False):
    enabled: bool

class FileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int

class History(TypedDict, total=False):
    enabled: bool
    recent_threads: int
