"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.shared.comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


class CompoundFilter(BaseModel):
    """All of the filters (`and`), or any (`or`)."""
    filters: List[Filter]
    type: Literal["and", "or"]

Filter: TypeAlias = Union[ComparisonFilter, object]
