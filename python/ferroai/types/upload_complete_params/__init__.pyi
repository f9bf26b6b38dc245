"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UploadCompleteParams"]


class UploadCompleteParams(TypedDict, total=False):
    """Keyword parameters of `uploads.complete`."""
    part_ids: Required[SequenceNotStr[str]]
    """The parts in the order of the file."""
    md5: str
    """Digest of the whole, in hex: what differs is refused."""
