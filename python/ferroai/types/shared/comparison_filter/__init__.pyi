"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ComparisonFilter"]


class ComparisonFilter(BaseModel):
    """Only what has an attribute that compares so."""
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]
