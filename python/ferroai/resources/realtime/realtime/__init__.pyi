"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.realtime.calls import AsyncCalls, Calls

__all__ = ["AsyncRealtime", "Realtime"]


class Realtime(SyncAPIResource):
    @property
    def calls(self) -> Calls:
        ...

class AsyncRealtime(AsyncAPIResource):
    @property
    def calls(self) -> AsyncCalls:
        ...
