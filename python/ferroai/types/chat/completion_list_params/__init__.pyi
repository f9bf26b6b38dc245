"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

from ferroai.types.shared_params.metadata import Metadata

__all__ = ["CompletionListParams"]


class CompletionListParams(TypedDict, total=False):
    """Keyword parameters of `chat.completions.list`."""
    after: str
    """Id of the last item of the page before."""
    limit: int
    """How many items a page holds, 1 to 100; 20 unless given."""
    metadata: Optional[Metadata]
    """Only completions that have these pairs."""
    model: str
    """Only completions of this model."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
