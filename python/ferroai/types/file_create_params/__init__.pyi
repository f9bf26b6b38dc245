"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai._types import FileTypes
from ferroai.types.file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "FileCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]

class FileCreateParams(TypedDict, total=False):
    """Keyword parameters of `files.create`."""
    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter
