"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.shared_params.comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


class CompoundFilter(TypedDict, total=False):
    """All of the filters (`and`), or any (`or`)."""
    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]

Filter: TypeAlias = Union[ComparisonFilter, object]
