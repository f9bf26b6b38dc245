"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources import (
    audio as audio,
    chat as chat,
    containers as containers,
    conversations as conversations,
    fine_tuning as fine_tuning,
    realtime as realtime,
    responses as responses,
    skills as skills,
    uploads as uploads,
    vector_stores as vector_stores,
)
from ferroai.resources.audio.audio import AsyncAudio as AsyncAudio, Audio as Audio
from ferroai.resources.batches import AsyncBatches as AsyncBatches, Batches as Batches
from ferroai.resources.chat.chat import AsyncChat as AsyncChat, Chat as Chat
from ferroai.resources.completions import AsyncCompletions as AsyncCompletions, Completions as Completions
from ferroai.resources.containers.containers import AsyncContainers as AsyncContainers, Containers as Containers
from ferroai.resources.conversations.conversations import (
    AsyncConversations as AsyncConversations,
    Conversations as Conversations,
)
from ferroai.resources.embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
from ferroai.resources.files import AsyncFiles as AsyncFiles, Files as Files
from ferroai.resources.fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning
from ferroai.resources.images import AsyncImages as AsyncImages, Images as Images
from ferroai.resources.models import AsyncModels as AsyncModels, Models as Models
from ferroai.resources.moderations import AsyncModerations as AsyncModerations, Moderations as Moderations
from ferroai.resources.realtime.realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
from ferroai.resources.responses.responses import AsyncResponses as AsyncResponses, Responses as Responses
from ferroai.resources.skills.skills import AsyncSkills as AsyncSkills, Skills as Skills
from ferroai.resources.uploads.uploads import AsyncUploads as AsyncUploads, Uploads as Uploads
from ferroai.resources.vector_stores.vector_stores import (
    AsyncVectorStores as AsyncVectorStores,
    VectorStores as VectorStores,
)

__all__ = [
    "AsyncAudio",
    "AsyncBatches",
    "AsyncChat",
    "AsyncCompletions",
    "AsyncContainers",
    "AsyncConversations",
    "AsyncEmbeddings",
    "AsyncFiles",
    "AsyncFineTuning",
    "AsyncImages",
    "AsyncModels",
    "AsyncModerations",
    "AsyncRealtime",
    "AsyncResponses",
    "AsyncSkills",
    "AsyncUploads",
    "AsyncVectorStores",
    "Audio",
    "Batches",
    "Chat",
    "Completions",
    "Containers",
    "Conversations",
    "Embeddings",
    "Files",
    "FineTuning",
    "Images",
    "Models",
    "Moderations",
    "Realtime",
    "Responses",
    "Skills",
    "Uploads",
    "VectorStores",
]


class Resources:
    """What a client offers, by attribute."""

    @property
    def audio(self) -> Audio:
        ...
    @property
    def batches(self) -> Batches:
        ...
    @property
    def chat(self) -> Chat:
        """Calls around conversations."""
    @property
    def completions(self) -> Completions:
        ...
    @property
    def containers(self) -> Containers:
        ...
    @property
    def conversations(self) -> Conversations:
        ...
    @property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def files(self) -> Files:
        ...
    @property
    def fine_tuning(self) -> FineTuning:
        ...
    @property
    def images(self) -> Images:
        ...
    @property
    def models(self) -> Models:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> Moderations:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> Realtime:
        ...
    @property
    def responses(self) -> Responses:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def skills(self) -> Skills:
        ...
    @property
    def uploads(self) -> Uploads:
        ...
    @property
    def vector_stores(self) -> VectorStores:
        ...

class AsyncResources:
    """What an async client offers, by attribute."""

    @property
    def audio(self) -> AsyncAudio:
        ...
    @property
    def batches(self) -> AsyncBatches:
        ...
    @property
    def chat(self) -> AsyncChat:
        """Calls around conversations."""
    @property
    def completions(self) -> AsyncCompletions:
        ...
    @property
    def containers(self) -> AsyncContainers:
        ...
    @property
    def conversations(self) -> AsyncConversations:
        ...
    @property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def files(self) -> AsyncFiles:
        ...
    @property
    def fine_tuning(self) -> AsyncFineTuning:
        ...
    @property
    def images(self) -> AsyncImages:
        ...
    @property
    def models(self) -> AsyncModels:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> AsyncModerations:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> AsyncRealtime:
        ...
    @property
    def responses(self) -> AsyncResponses:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def skills(self) -> AsyncSkills:
        ...
    @property
    def uploads(self) -> AsyncUploads:
        ...
    @property
    def vector_stores(self) -> AsyncVectorStores:
        ...
