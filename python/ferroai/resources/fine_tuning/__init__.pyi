"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning import jobs as jobs
from ferroai.resources.fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning
from ferroai.resources.fine_tuning.jobs.jobs import AsyncJobs as AsyncJobs, Jobs as Jobs

__all__ = ["AsyncFineTuning", "AsyncJobs", "FineTuning", "Jobs"]
