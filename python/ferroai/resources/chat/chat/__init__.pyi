"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.chat.completions.completions import AsyncCompletions, Completions

__all__ = ["AsyncChat", "Chat"]


class Chat(SyncAPIResource):
    """Calls around conversations."""
    @property
    def completions(self) -> Completions:
        """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""

class AsyncChat(AsyncAPIResource):
    """Calls around conversations."""
    @property
    def completions(self) -> AsyncCompletions:
        """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""
