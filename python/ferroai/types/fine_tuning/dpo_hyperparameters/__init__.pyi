"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DpoHyperparameters"]


class DpoHyperparameters(BaseModel):
    batch_size: Optional[Union[Literal["auto"], int]] = None
    """How many examples to learn from at once."""
    beta: Optional[Union[Literal["auto"], float]] = None
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
    """How large each step of learning is, as a factor."""
    n_epochs: Optional[Union[Literal["auto"], int]] = None
    """How often to go through the examples."""
