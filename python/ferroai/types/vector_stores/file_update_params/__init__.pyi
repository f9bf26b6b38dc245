"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.files.update`."""
    vector_store_id: Required[str]
    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
    """Up to 16 pairs to filter by."""
