"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]

class VectorStoreCreateParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.create`."""
    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: ExpiresAfter
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]
    name: str
