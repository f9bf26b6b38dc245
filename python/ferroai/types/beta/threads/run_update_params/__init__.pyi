"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai.types.shared_params.metadata import Metadata

__all__ = ["RunUpdateParams"]


class RunUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.threads.runs.update`."""
    thread_id: Required[str]
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
