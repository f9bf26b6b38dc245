"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ReinforcementHyperparameters"]


class ReinforcementHyperparameters(BaseModel):
    batch_size: Optional[Union[Literal["auto"], int]] = None
    """How many examples to learn from at once."""
    compute_multiplier: Optional[Union[Literal["auto"], float]] = None
    eval_interval: Optional[Union[Literal["auto"], int]] = None
    eval_samples: Optional[Union[Literal["auto"], int]] = None
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
    """How large each step of learning is, as a factor."""
    n_epochs: Optional[Union[Literal["auto"], int]] = None
    """How often to go through the examples."""
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None
    """How much to think: more costs tokens and time."""
