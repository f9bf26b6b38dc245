"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.chat.completions.completions import AsyncCompletions, Completions


class Chat(SyncAPIResource):
    @property
    def completions(self) -> Completions:
        ...

class AsyncChat(AsyncAPIResource):
    @property
    def completions(self) -> AsyncCompletions:
        ...
