"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict

from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.files.create`."""
    file_id: Required[str]
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs to filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How the file is cut into pieces; left to the service unless given."""
