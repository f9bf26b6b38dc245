"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Embedding"]


class Embedding(BaseModel):
    """One vector."""
    embedding: List[float]
    index: int
    """Which input it belongs to."""
    object: Literal["embedding"]
