"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai._types import FileTypes
from ferroai.types.file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "FileCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """What the time is counted from."""
    seconds: Required[int]

class FileCreateParams(TypedDict, total=False):
    """Keyword parameters of `files.create`."""
    file: Required[FileTypes]
    """What to upload: a path, bytes, an open file, or one with a name; up to 512 MB."""
    purpose: Required[FilePurpose]
    """What it is meant for."""
    expires_after: ExpiresAfter
    """When it is deleted; never unless given, but for purpose `batch` after 30 days."""
