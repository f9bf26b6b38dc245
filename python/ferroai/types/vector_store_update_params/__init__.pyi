"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreUpdateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """What the time is counted from."""
    days: Required[int]

class VectorStoreUpdateParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.update`."""
    expires_after: Optional[ExpiresAfter]
    """When it is deleted, counted from its last use; `None` for never."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: Optional[str]
