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
    """Up to 16 pairs to filter by, for all of `file_ids`."""
    chunking_strategy: FileChunkingStrategyParam
    """How the files of `file_ids` are cut into pieces."""
    file_ids: SequenceNotStr[str]
    """Up to 2000 uploaded files; not together with `files`."""
    files: Iterable[File]
    """Up to 2000 files with attributes and pieces of their own; not together with `file_ids`."""
