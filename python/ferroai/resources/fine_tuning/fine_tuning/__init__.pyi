"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.fine_tuning.jobs.jobs import AsyncJobs, Jobs

__all__ = ["AsyncFineTuning", "FineTuning"]


class FineTuning(SyncAPIResource):
    @property
    def jobs(self) -> Jobs:
        ...

class AsyncFineTuning(AsyncAPIResource):
    @property
    def jobs(self) -> AsyncJobs:
        ...
