"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["File", "FileBatchCreateParams"]


class File(TypedDict, total=False):
    file_id: Required[str]
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam

class FileBatchCreateParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.file_batches.create`."""
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam
    file_ids: SequenceNotStr[str]
    files: Iterable[File]
