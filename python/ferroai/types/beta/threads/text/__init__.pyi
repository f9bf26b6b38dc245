"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List

from ferroai._models import BaseModel
from ferroai.types.beta.threads.annotation import Annotation

__all__ = ["Text"]


class Text(BaseModel):
    annotations: List[Annotation]
    """Where the text rests on files or points to some."""
    value: str
