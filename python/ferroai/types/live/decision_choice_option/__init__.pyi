"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union

from ferroai._models import BaseModel

__all__ = ["DecisionChoiceOption"]


class DecisionChoiceOption(BaseModel):
    """One of the answers that may be chosen."""
    value: Union[str, bool]
    description: Optional[str] = None
