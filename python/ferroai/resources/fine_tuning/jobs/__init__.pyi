"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning.jobs.checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    Checkpoints as Checkpoints,
)
from ferroai.resources.fine_tuning.jobs.jobs import AsyncJobs as AsyncJobs, Jobs as Jobs

__all__ = ["AsyncCheckpoints", "AsyncJobs", "Checkpoints", "Jobs"]
