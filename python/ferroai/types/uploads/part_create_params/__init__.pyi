"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import FileTypes

__all__ = ["PartCreateParams"]


class PartCreateParams(TypedDict, total=False):
    """Keyword parameters of `uploads.parts.create`."""
    data: Required[FileTypes]
    """Up to 64 MB of the file."""
