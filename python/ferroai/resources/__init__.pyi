"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources import chat as chat, responses as responses
from ferroai.resources.chat.chat import AsyncChat as AsyncChat, Chat as Chat
from ferroai.resources.embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
from ferroai.resources.models import AsyncModels as AsyncModels, Models as Models
from ferroai.resources.moderations import AsyncModerations as AsyncModerations, Moderations as Moderations
from ferroai.resources.responses.responses import AsyncResponses as AsyncResponses, Responses as Responses


class Resources:
    """What a client offers, by attribute."""

    @property
    def chat(self) -> Chat:
        ...
    @property
    def embeddings(self) -> Embeddings:
        ...
    @property
    def models(self) -> Models:
        ...
    @property
    def moderations(self) -> Moderations:
        ...
    @property
    def responses(self) -> Responses:
        ...

class AsyncResources:
    """What an async client offers, by attribute."""

    @property
    def chat(self) -> AsyncChat:
        ...
    @property
    def embeddings(self) -> AsyncEmbeddings:
        ...
    @property
    def models(self) -> AsyncModels:
        ...
    @property
    def moderations(self) -> AsyncModerations:
        ...
    @property
    def responses(self) -> AsyncResponses:
        ...
