"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union

from ferroai._models import BaseModel

__all__ = ["DecisionChoiceOption"]


class DecisionChoiceOption(BaseModel):
    """As `DecisionChoiceOptionParam`."""
    value: Union[str, bool]
    description: Optional[str] = None
