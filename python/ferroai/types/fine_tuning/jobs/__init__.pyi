"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.fine_tuning.jobs.checkpoint_list_params import CheckpointListParams as CheckpointListParams
from ferroai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint

__all__ = ["CheckpointListParams", "FineTuningJobCheckpoint"]
