"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "UploadCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """What the time is counted from."""
    seconds: Required[int]

class UploadCreateParams(TypedDict, total=False):
    """Keyword parameters of `uploads.create`."""
    bytes: Required[int]
    """How long the whole file is."""
    filename: Required[str]
    mime_type: Required[str]
    """What kind of file it is; must go with its purpose."""
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter
    """When the file is deleted; never unless given, but for purpose `batch` after 30 days."""
