"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai.types.shared_params.metadata import Metadata

__all__ = ["CompletionUpdateParams"]


class CompletionUpdateParams(TypedDict, total=False):
    """Keyword parameters of `chat.completions.update`."""
    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512."""
