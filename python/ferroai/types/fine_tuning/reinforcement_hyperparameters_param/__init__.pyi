"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypedDict

__all__ = ["ReinforcementHyperparametersParam"]


class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    """How many examples to learn from at once."""
    compute_multiplier: Union[Literal["auto"], float]
    eval_interval: Union[Literal["auto"], int]
    eval_samples: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    """How large each step of learning is, as a factor."""
    n_epochs: Union[Literal["auto"], int]
    """How often to go through the examples."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How much to think: more costs tokens and time."""
