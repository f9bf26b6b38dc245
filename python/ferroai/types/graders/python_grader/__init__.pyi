"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["PythonGrader"]


class PythonGrader(BaseModel):
    """Runs a program."""
    name: str
    source: str
    type: Literal["python"]
    image_tag: Optional[str] = None
    """The environment it runs in."""
