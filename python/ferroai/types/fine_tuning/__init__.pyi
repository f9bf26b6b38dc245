"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.fine_tuning import alpha as alpha, checkpoints as checkpoints, jobs as jobs
from ferroai.types.fine_tuning.dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
from ferroai.types.fine_tuning.dpo_hyperparameters_param import DpoHyperparametersParam as DpoHyperparametersParam
from ferroai.types.fine_tuning.dpo_method import DpoMethod as DpoMethod
from ferroai.types.fine_tuning.dpo_method_param import DpoMethodParam as DpoMethodParam
from ferroai.types.fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
from ferroai.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
from ferroai.types.fine_tuning.fine_tuning_job_wandb_integration import (
    FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
)
from ferroai.types.fine_tuning.fine_tuning_job_wandb_integration_object import (
    FineTuningJobWandbIntegrationObject,
    FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
)
from ferroai.types.fine_tuning.job_create_params import JobCreateParams as JobCreateParams
from ferroai.types.fine_tuning.job_list_events_params import JobListEventsParams as JobListEventsParams
from ferroai.types.fine_tuning.job_list_params import JobListParams as JobListParams
from ferroai.types.fine_tuning.reinforcement_hyperparameters import (
    ReinforcementHyperparameters as ReinforcementHyperparameters,
)
from ferroai.types.fine_tuning.reinforcement_hyperparameters_param import (
    ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
)
from ferroai.types.fine_tuning.reinforcement_method import ReinforcementMethod as ReinforcementMethod
from ferroai.types.fine_tuning.reinforcement_method_param import ReinforcementMethodParam as ReinforcementMethodParam
from ferroai.types.fine_tuning.supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
from ferroai.types.fine_tuning.supervised_hyperparameters_param import (
    SupervisedHyperparametersParam as SupervisedHyperparametersParam,
)
from ferroai.types.fine_tuning.supervised_method import SupervisedMethod as SupervisedMethod
from ferroai.types.fine_tuning.supervised_method_param import SupervisedMethodParam as SupervisedMethodParam

__all__ = [
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "FineTuningJob",
    "FineTuningJobEvent",
    "FineTuningJobIntegration",
    "FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject",
    "JobCreateParams",
    "JobListEventsParams",
    "JobListParams",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
]

FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject
