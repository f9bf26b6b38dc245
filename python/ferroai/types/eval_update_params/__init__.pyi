"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

from ferroai.types.shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]


class EvalUpdateParams(TypedDict, total=False):
    """Keyword parameters of `evals.update`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys to 64 characters, values to 512."""
    name: str
