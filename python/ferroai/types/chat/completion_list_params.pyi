"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

from ferroai.types.shared_params.metadata import Metadata


class CompletionListParams(TypedDict, total=False):
    """Keyword parameters of `chat.completions.list`."""
    after: str
    limit: int
    metadata: Optional[Metadata]
    model: str
    order: Literal["asc", "desc"]
