"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources import chat as chat, responses as responses
from ferroai.resources.chat.chat import AsyncChat as AsyncChat, Chat as Chat
from ferroai.resources.embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
from ferroai.resources.models import AsyncModels as AsyncModels, Models as Models
from ferroai.resources.moderations import AsyncModerations as AsyncModerations, Moderations as Moderations
from ferroai.resources.responses.responses import AsyncResponses as AsyncResponses, Responses as Responses

__all__ = [
    "AsyncChat",
    "AsyncEmbeddings",
    "AsyncModels",
    "AsyncModerations",
    "AsyncResponses",
    "Chat",
    "Embeddings",
    "Models",
    "Moderations",
    "Responses",
]


class Resources:
    """What a client offers, by attribute."""

    @property
    def chat(self) -> Chat:
        """Calls around conversations."""
    @property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def models(self) -> Models:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> Moderations:
        """Have text and images judged for harmful content."""
    @property
    def responses(self) -> Responses:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""

class AsyncResources:
    """What an async client offers, by attribute."""

    @property
    def chat(self) -> AsyncChat:
        """Calls around conversations."""
    @property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def models(self) -> AsyncModels:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> AsyncModerations:
        """Have text and images judged for harmful content."""
    @property
    def responses(self) -> AsyncResponses:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
