"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.fine_tuning.dpo_method_param import DpoMethodParam
from ferroai.types.fine_tuning.reinforcement_method_param import ReinforcementMethodParam
from ferroai.types.fine_tuning.supervised_method_param import SupervisedMethodParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "JobCreateParams", "Method"]


class Hyperparameters(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    """How many examples to learn from at once."""
    learning_rate_multiplier: Union[Literal["auto"], float]
    """How large each step of learning is, as a factor."""
    n_epochs: Union[Literal["auto"], int]
    """How often to go through the examples."""

class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    entity: Optional[str]
    name: Optional[str]
    tags: SequenceNotStr[str]

class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]

class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam

class JobCreateParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.jobs.create`."""
    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    """The model to start from."""
    training_file: Required[str]
    """Id of an uploaded file of JSON lines with purpose `fine-tune`."""
    hyperparameters: Hyperparameters
    """Settings of the training, as `method` has them now."""
    integrations: Optional[Iterable[Integration]]
    """Services that follow the training."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    method: Method
    """How to train, with the settings of that way."""
    seed: Optional[int]
    """The same seed gives the same training, as far as that can be had."""
    suffix: Optional[str]
    """Up to 64 characters that the name of the model will have."""
    validation_file: Optional[str]
    """Id of a file of examples kept back to measure by."""
