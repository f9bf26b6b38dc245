"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

import builtins
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Conversation"]


class Conversation(BaseModel):
    """A conversation that the service keeps."""
    id: str
    created_at: int
    metadata: builtins.object
    object: Literal["conversation"]
