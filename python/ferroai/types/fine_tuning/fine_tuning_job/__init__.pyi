"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.fine_tuning.dpo_method import DpoMethod
from ferroai.types.fine_tuning.fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
from ferroai.types.fine_tuning.reinforcement_method import ReinforcementMethod
from ferroai.types.fine_tuning.supervised_method import SupervisedMethod
from ferroai.types.shared.metadata import Metadata

__all__ = ["Error", "FineTuningJob", "Hyperparameters", "Method"]


class FineTuningJob(BaseModel):
    """A model being trained further."""
    id: str
    created_at: int
    error: Optional[Error] = None
    fine_tuned_model: Optional[str] = None
    """Its name, when it is done."""
    finished_at: Optional[int] = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: List[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: Optional[int] = None
    """How many were billed, when it is done."""
    training_file: str
    validation_file: Optional[str] = None
    estimated_finish: Optional[int] = None
    """Unix time in seconds."""
    integrations: Optional[List[FineTuningJobWandbIntegrationObject]] = None
    metadata: Optional[Metadata] = None
    method: Optional[Method] = None

class Error(BaseModel):
    code: str
    message: str
    param: Optional[str] = None

class Hyperparameters(BaseModel):
    batch_size: Optional[Union[Literal["auto"], int]] = None
    """How many examples to learn from at once."""
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = None
    """How large each step of learning is, as a factor."""
    n_epochs: Optional[Union[Literal["auto"], int]] = None
    """How often to go through the examples."""

class Method(BaseModel):
    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: Optional[DpoMethod] = None
    reinforcement: Optional[ReinforcementMethod] = None
    supervised: Optional[SupervisedMethod] = None
