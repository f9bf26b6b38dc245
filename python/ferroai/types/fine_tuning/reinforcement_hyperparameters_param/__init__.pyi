"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypedDict

__all__ = ["ReinforcementHyperparametersParam"]


class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    compute_multiplier: Union[Literal["auto"], float]
    eval_interval: Union[Literal["auto"], int]
    eval_samples: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]
    reasoning_effort: Literal["default", "low", "medium", "high"]
