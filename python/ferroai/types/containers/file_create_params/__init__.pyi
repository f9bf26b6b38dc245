"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

from ferroai._types import FileTypes

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """Keyword parameters of `containers.files.create`."""
    file: FileTypes
    """What to put into it."""
    file_id: str
    """Which uploaded file to put into it."""
