"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel


class Embedding(BaseModel):
    embedding: List[float]
    index: int
    object: Literal["embedding"]
