"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """What the time is counted from."""
    days: Required[int]

class VectorStoreCreateParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.create`."""
    chunking_strategy: FileChunkingStrategyParam
    """How files are cut into pieces; left to the service unless given."""
    description: str
    expires_after: ExpiresAfter
    """When it is deleted, counted from its last use."""
    file_ids: SequenceNotStr[str]
    """Uploaded files to put into it."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str
