"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(BaseModel):
    """Whether users can upload files, and how many."""
    enabled: bool
    max_file_size: Optional[int] = None
    """In megabytes, for one file."""
    max_files: Optional[int] = None
    """For the whole session."""
