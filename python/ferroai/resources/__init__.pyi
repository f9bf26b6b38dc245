"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources import (
    admin as admin,
    audio as audio,
    beta as beta,
    chat as chat,
    containers as containers,
    conversations as conversations,
    evals as evals,
    fine_tuning as fine_tuning,
    live as live,
    realtime as realtime,
    responses as responses,
    safety as safety,
    skills as skills,
    uploads as uploads,
    vector_stores as vector_stores,
    webhooks as webhooks,
)
from ferroai.resources.admin.admin import (
    Admin as Admin,
    AdminWithRawResponse as AdminWithRawResponse,
    AdminWithStreamingResponse as AdminWithStreamingResponse,
    AsyncAdmin as AsyncAdmin,
    AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
)
from ferroai.resources.audio.audio import (
    AsyncAudio as AsyncAudio,
    AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
    Audio as Audio,
    AudioWithRawResponse as AudioWithRawResponse,
    AudioWithStreamingResponse as AudioWithStreamingResponse,
)
from ferroai.resources.batches import (
    AsyncBatches as AsyncBatches,
    AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse,
    AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse,
    Batches as Batches,
    BatchesWithRawResponse as BatchesWithRawResponse,
    BatchesWithStreamingResponse as BatchesWithStreamingResponse,
)
from ferroai.resources.beta.beta import (
    AsyncBeta as AsyncBeta,
    AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
    AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
    Beta as Beta,
    BetaWithRawResponse as BetaWithRawResponse,
    BetaWithStreamingResponse as BetaWithStreamingResponse,
)
from ferroai.resources.chat.chat import (
    AsyncChat as AsyncChat,
    AsyncChatWithRawResponse as AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
    Chat as Chat,
    ChatWithRawResponse as ChatWithRawResponse,
    ChatWithStreamingResponse as ChatWithStreamingResponse,
)
from ferroai.resources.completions import (
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
    Completions as Completions,
    CompletionsWithRawResponse as CompletionsWithRawResponse,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
)
from ferroai.resources.containers.containers import (
    AsyncContainers as AsyncContainers,
    AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
    Containers as Containers,
    ContainersWithRawResponse as ContainersWithRawResponse,
    ContainersWithStreamingResponse as ContainersWithStreamingResponse,
)
from ferroai.resources.content_provenance_checks import (
    AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
    AsyncContentProvenanceChecksWithRawResponse as AsyncContentProvenanceChecksWithRawResponse,
    AsyncContentProvenanceChecksWithStreamingResponse as AsyncContentProvenanceChecksWithStreamingResponse,
    ContentProvenanceChecks as ContentProvenanceChecks,
    ContentProvenanceChecksWithRawResponse as ContentProvenanceChecksWithRawResponse,
    ContentProvenanceChecksWithStreamingResponse as ContentProvenanceChecksWithStreamingResponse,
)
from ferroai.resources.conversations.conversations import (
    AsyncConversations as AsyncConversations,
    AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
    Conversations as Conversations,
    ConversationsWithRawResponse as ConversationsWithRawResponse,
    ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
)
from ferroai.resources.decisions import (
    AsyncDecisions as AsyncDecisions,
    AsyncDecisionsWithRawResponse as AsyncDecisionsWithRawResponse,
    AsyncDecisionsWithStreamingResponse as AsyncDecisionsWithStreamingResponse,
    Decisions as Decisions,
    DecisionsWithRawResponse as DecisionsWithRawResponse,
    DecisionsWithStreamingResponse as DecisionsWithStreamingResponse,
)
from ferroai.resources.embeddings import (
    AsyncEmbeddings as AsyncEmbeddings,
    AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse,
    AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse,
    Embeddings as Embeddings,
    EmbeddingsWithRawResponse as EmbeddingsWithRawResponse,
    EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse,
)
from ferroai.resources.evals.evals import (
    AsyncEvals as AsyncEvals,
    AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
    Evals as Evals,
    EvalsWithRawResponse as EvalsWithRawResponse,
    EvalsWithStreamingResponse as EvalsWithStreamingResponse,
)
from ferroai.resources.files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
from ferroai.resources.fine_tuning.fine_tuning import (
    AsyncFineTuning as AsyncFineTuning,
    AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
    FineTuning as FineTuning,
    FineTuningWithRawResponse as FineTuningWithRawResponse,
    FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
)
from ferroai.resources.images import (
    AsyncImages as AsyncImages,
    AsyncImagesWithRawResponse as AsyncImagesWithRawResponse,
    AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse,
    Images as Images,
    ImagesWithRawResponse as ImagesWithRawResponse,
    ImagesWithStreamingResponse as ImagesWithStreamingResponse,
)
from ferroai.resources.live.live import (
    AsyncLive as AsyncLive,
    AsyncLiveWithRawResponse as AsyncLiveWithRawResponse,
    AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse,
    Live as Live,
    LiveWithRawResponse as LiveWithRawResponse,
    LiveWithStreamingResponse as LiveWithStreamingResponse,
)
from ferroai.resources.models import (
    AsyncModels as AsyncModels,
    AsyncModelsWithRawResponse as AsyncModelsWithRawResponse,
    AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse,
    Models as Models,
    ModelsWithRawResponse as ModelsWithRawResponse,
    ModelsWithStreamingResponse as ModelsWithStreamingResponse,
)
from ferroai.resources.moderations import (
    AsyncModerations as AsyncModerations,
    AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse,
    AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse,
    Moderations as Moderations,
    ModerationsWithRawResponse as ModerationsWithRawResponse,
    ModerationsWithStreamingResponse as ModerationsWithStreamingResponse,
)
from ferroai.resources.realtime.realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
from ferroai.resources.responses.responses import (
    AsyncResponses as AsyncResponses,
    AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
    Responses as Responses,
    ResponsesWithRawResponse as ResponsesWithRawResponse,
    ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
)
from ferroai.resources.safety.safety import (
    AsyncSafety as AsyncSafety,
    AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse,
    AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse,
    Safety as Safety,
    SafetyWithRawResponse as SafetyWithRawResponse,
    SafetyWithStreamingResponse as SafetyWithStreamingResponse,
)
from ferroai.resources.skills.skills import (
    AsyncSkills as AsyncSkills,
    AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
    Skills as Skills,
    SkillsWithRawResponse as SkillsWithRawResponse,
    SkillsWithStreamingResponse as SkillsWithStreamingResponse,
)
from ferroai.resources.uploads.uploads import (
    AsyncUploads as AsyncUploads,
    AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
    Uploads as Uploads,
    UploadsWithRawResponse as UploadsWithRawResponse,
    UploadsWithStreamingResponse as UploadsWithStreamingResponse,
)
from ferroai.resources.vector_stores.vector_stores import (
    AsyncVectorStores as AsyncVectorStores,
    AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
    VectorStores as VectorStores,
    VectorStoresWithRawResponse as VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
)
from ferroai.resources.videos import (
    AsyncVideos as AsyncVideos,
    AsyncVideosWithRawResponse as AsyncVideosWithRawResponse,
    AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse,
    Videos as Videos,
    VideosWithRawResponse as VideosWithRawResponse,
    VideosWithStreamingResponse as VideosWithStreamingResponse,
)
from ferroai.resources.webhooks.webhooks import (
    AsyncWebhooks as AsyncWebhooks,
    AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
    Webhooks as Webhooks,
    WebhooksWithRawResponse as WebhooksWithRawResponse,
    WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
)

__all__ = [
    "Admin",
    "AdminWithRawResponse",
    "AdminWithStreamingResponse",
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "AsyncContentProvenanceChecks",
    "AsyncContentProvenanceChecksWithRawResponse",
    "AsyncContentProvenanceChecksWithStreamingResponse",
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "AsyncDecisions",
    "AsyncDecisionsWithRawResponse",
    "AsyncDecisionsWithStreamingResponse",
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "AsyncModerations",
    "AsyncModerationsWithRawResponse",
    "AsyncModerationsWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "AsyncVideos",
    "AsyncVideosWithRawResponse",
    "AsyncVideosWithStreamingResponse",
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
    "Batches",
    "BatchesWithRawResponse",
    "BatchesWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "Containers",
    "ContainersWithRawResponse",
    "ContainersWithStreamingResponse",
    "ContentProvenanceChecks",
    "ContentProvenanceChecksWithRawResponse",
    "ContentProvenanceChecksWithStreamingResponse",
    "Conversations",
    "ConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
    "Decisions",
    "DecisionsWithRawResponse",
    "DecisionsWithStreamingResponse",
    "Embeddings",
    "EmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
    "Evals",
    "EvalsWithRawResponse",
    "EvalsWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
    "Moderations",
    "ModerationsWithRawResponse",
    "ModerationsWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
    "Safety",
    "SafetyWithRawResponse",
    "SafetyWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
    "Videos",
    "VideosWithRawResponse",
    "VideosWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]


class Resources:
    """What a client offers, by attribute."""

    @property
    def admin(self) -> Admin:
        """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def audio(self) -> Audio:
        """Turn text into speech and speech into text."""
    @property
    def batches(self) -> Batches:
        """Have many requests done within a day, at half the price."""
    @property
    def beta(self) -> Beta:
        """Calls in trial: they may change or go."""
    @property
    def chat(self) -> Chat:
        """Calls around conversations."""
    @property
    def completions(self) -> Completions:
        """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def containers(self) -> Containers:
        """Make and remove machines in which models run code."""
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def conversations(self) -> Conversations:
        """Keep what was said from one response to the next."""
    @property
    def decisions(self) -> Decisions:
        """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def evals(self) -> Evals:
        """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def files(self) -> Files:
        """Upload files, look them up, download and delete them."""
    @property
    def fine_tuning(self) -> FineTuning:
        """Train models further on your own data."""
    @property
    def images(self) -> Images:
        """Make images from words and change them."""
    @property
    def live(self) -> Live:
        """Talk with a model that listens and speaks at once."""
    @property
    def models(self) -> Models:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> Moderations:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> Realtime:
        """Talk with a model while it listens."""
    @property
    def responses(self) -> Responses:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def safety(self) -> Safety:
        """Look up what was noticed about the project and its end users."""
    @property
    def skills(self) -> Skills:
        """Keep instructions and files that models load when a task needs them."""
    @property
    def uploads(self) -> Uploads:
        """Upload files that are too large for one request."""
    @property
    def vector_stores(self) -> VectorStores:
        """Keep files searchable by meaning."""
    @property
    def videos(self) -> Videos:
        """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def webhooks(self) -> Webhooks:
        """Tell the service which addresses of yours to call, and about what."""

class AsyncResources:
    """What an async client offers, by attribute."""

    @property
    def admin(self) -> AsyncAdmin:
        """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def audio(self) -> AsyncAudio:
        """Turn text into speech and speech into text."""
    @property
    def batches(self) -> AsyncBatches:
        """Have many requests done within a day, at half the price."""
    @property
    def beta(self) -> AsyncBeta:
        """Calls in trial: they may change or go."""
    @property
    def chat(self) -> AsyncChat:
        """Calls around conversations."""
    @property
    def completions(self) -> AsyncCompletions:
        """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def containers(self) -> AsyncContainers:
        """Make and remove machines in which models run code."""
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def conversations(self) -> AsyncConversations:
        """Keep what was said from one response to the next."""
    @property
    def decisions(self) -> AsyncDecisions:
        """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def evals(self) -> AsyncEvals:
        """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def files(self) -> AsyncFiles:
        """Upload files, look them up, download and delete them."""
    @property
    def fine_tuning(self) -> AsyncFineTuning:
        """Train models further on your own data."""
    @property
    def images(self) -> AsyncImages:
        """Make images from words and change them."""
    @property
    def live(self) -> AsyncLive:
        """Talk with a model that listens and speaks at once."""
    @property
    def models(self) -> AsyncModels:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> AsyncModerations:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> AsyncRealtime:
        """Talk with a model while it listens."""
    @property
    def responses(self) -> AsyncResponses:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def safety(self) -> AsyncSafety:
        """Look up what was noticed about the project and its end users."""
    @property
    def skills(self) -> AsyncSkills:
        """Keep instructions and files that models load when a task needs them."""
    @property
    def uploads(self) -> AsyncUploads:
        """Upload files that are too large for one request."""
    @property
    def vector_stores(self) -> AsyncVectorStores:
        """Keep files searchable by meaning."""
    @property
    def videos(self) -> AsyncVideos:
        """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def webhooks(self) -> AsyncWebhooks:
        """Tell the service which addresses of yours to call, and about what."""

class ResourcesWithRawResponse:
    """What a client offers, by attribute, as answers."""

    @property
    def admin(self) -> AdminWithRawResponse:
        """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def audio(self) -> AudioWithRawResponse:
        """Turn text into speech and speech into text."""
    @property
    def batches(self) -> BatchesWithRawResponse:
        """Have many requests done within a day, at half the price."""
    @property
    def beta(self) -> BetaWithRawResponse:
        """Calls in trial: they may change or go."""
    @property
    def chat(self) -> ChatWithRawResponse:
        """Calls around conversations."""
    @property
    def completions(self) -> CompletionsWithRawResponse:
        """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def containers(self) -> ContainersWithRawResponse:
        """Make and remove machines in which models run code."""
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse:
        """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def conversations(self) -> ConversationsWithRawResponse:
        """Keep what was said from one response to the next."""
    @property
    def decisions(self) -> DecisionsWithRawResponse:
        """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def evals(self) -> EvalsWithRawResponse:
        """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def files(self) -> FilesWithRawResponse:
        """Upload files, look them up, download and delete them."""
    @property
    def fine_tuning(self) -> FineTuningWithRawResponse:
        """Train models further on your own data."""
    @property
    def images(self) -> ImagesWithRawResponse:
        """Make images from words and change them."""
    @property
    def live(self) -> LiveWithRawResponse:
        """Talk with a model that listens and speaks at once."""
    @property
    def models(self) -> ModelsWithRawResponse:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> ModerationsWithRawResponse:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> RealtimeWithRawResponse:
        """Talk with a model while it listens."""
    @property
    def responses(self) -> ResponsesWithRawResponse:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def safety(self) -> SafetyWithRawResponse:
        """Look up what was noticed about the project and its end users."""
    @property
    def skills(self) -> SkillsWithRawResponse:
        """Keep instructions and files that models load when a task needs them."""
    @property
    def uploads(self) -> UploadsWithRawResponse:
        """Upload files that are too large for one request."""
    @property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        """Keep files searchable by meaning."""
    @property
    def videos(self) -> VideosWithRawResponse:
        """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def webhooks(self) -> WebhooksWithRawResponse:
        """Tell the service which addresses of yours to call, and about what."""

class AsyncResourcesWithRawResponse:
    """What an async client offers, by attribute, as answers."""

    @property
    def admin(self) -> AsyncAdminWithRawResponse:
        """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def audio(self) -> AsyncAudioWithRawResponse:
        """Turn text into speech and speech into text."""
    @property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """Have many requests done within a day, at half the price."""
    @property
    def beta(self) -> AsyncBetaWithRawResponse:
        """Calls in trial: they may change or go."""
    @property
    def chat(self) -> AsyncChatWithRawResponse:
        """Calls around conversations."""
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def containers(self) -> AsyncContainersWithRawResponse:
        """Make and remove machines in which models run code."""
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse:
        """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def conversations(self) -> AsyncConversationsWithRawResponse:
        """Keep what was said from one response to the next."""
    @property
    def decisions(self) -> AsyncDecisionsWithRawResponse:
        """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def evals(self) -> AsyncEvalsWithRawResponse:
        """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def files(self) -> AsyncFilesWithRawResponse:
        """Upload files, look them up, download and delete them."""
    @property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        """Train models further on your own data."""
    @property
    def images(self) -> AsyncImagesWithRawResponse:
        """Make images from words and change them."""
    @property
    def live(self) -> AsyncLiveWithRawResponse:
        """Talk with a model that listens and speaks at once."""
    @property
    def models(self) -> AsyncModelsWithRawResponse:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        """Talk with a model while it listens."""
    @property
    def responses(self) -> AsyncResponsesWithRawResponse:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def safety(self) -> AsyncSafetyWithRawResponse:
        """Look up what was noticed about the project and its end users."""
    @property
    def skills(self) -> AsyncSkillsWithRawResponse:
        """Keep instructions and files that models load when a task needs them."""
    @property
    def uploads(self) -> AsyncUploadsWithRawResponse:
        """Upload files that are too large for one request."""
    @property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        """Keep files searchable by meaning."""
    @property
    def videos(self) -> AsyncVideosWithRawResponse:
        """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def webhooks(self) -> AsyncWebhooksWithRawResponse:
        """Tell the service which addresses of yours to call, and about what."""

class ResourcesWithStreamingResponse:
    """What a client offers, by attribute, as answers."""

    @property
    def admin(self) -> AdminWithStreamingResponse:
        """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def audio(self) -> AudioWithStreamingResponse:
        """Turn text into speech and speech into text."""
    @property
    def batches(self) -> BatchesWithStreamingResponse:
        """Have many requests done within a day, at half the price."""
    @property
    def beta(self) -> BetaWithStreamingResponse:
        """Calls in trial: they may change or go."""
    @property
    def chat(self) -> ChatWithStreamingResponse:
        """Calls around conversations."""
    @property
    def completions(self) -> CompletionsWithStreamingResponse:
        """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def containers(self) -> ContainersWithStreamingResponse:
        """Make and remove machines in which models run code."""
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse:
        """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def conversations(self) -> ConversationsWithStreamingResponse:
        """Keep what was said from one response to the next."""
    @property
    def decisions(self) -> DecisionsWithStreamingResponse:
        """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def evals(self) -> EvalsWithStreamingResponse:
        """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def files(self) -> FilesWithStreamingResponse:
        """Upload files, look them up, download and delete them."""
    @property
    def fine_tuning(self) -> FineTuningWithStreamingResponse:
        """Train models further on your own data."""
    @property
    def images(self) -> ImagesWithStreamingResponse:
        """Make images from words and change them."""
    @property
    def live(self) -> LiveWithStreamingResponse:
        """Talk with a model that listens and speaks at once."""
    @property
    def models(self) -> ModelsWithStreamingResponse:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> ModerationsWithStreamingResponse:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> RealtimeWithStreamingResponse:
        """Talk with a model while it listens."""
    @property
    def responses(self) -> ResponsesWithStreamingResponse:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def safety(self) -> SafetyWithStreamingResponse:
        """Look up what was noticed about the project and its end users."""
    @property
    def skills(self) -> SkillsWithStreamingResponse:
        """Keep instructions and files that models load when a task needs them."""
    @property
    def uploads(self) -> UploadsWithStreamingResponse:
        """Upload files that are too large for one request."""
    @property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        """Keep files searchable by meaning."""
    @property
    def videos(self) -> VideosWithStreamingResponse:
        """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def webhooks(self) -> WebhooksWithStreamingResponse:
        """Tell the service which addresses of yours to call, and about what."""

class AsyncResourcesWithStreamingResponse:
    """What an async client offers, by attribute, as answers."""

    @property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        """Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
    @property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """Turn text into speech and speech into text."""
    @property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """Have many requests done within a day, at half the price."""
    @property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """Calls in trial: they may change or go."""
    @property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Calls around conversations."""
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """Let a model go on with a text; newer models have chat completions and responses instead."""
    @property
    def containers(self) -> AsyncContainersWithStreamingResponse:
        """Make and remove machines in which models run code."""
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse:
        """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def conversations(self) -> AsyncConversationsWithStreamingResponse:
        """Keep what was said from one response to the next."""
    @property
    def decisions(self) -> AsyncDecisionsWithStreamingResponse:
        """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Turn text into vectors whose distance tells how alike texts are."""
    @property
    def evals(self) -> AsyncEvalsWithStreamingResponse:
        """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Upload files, look them up, download and delete them."""
    @property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        """Train models further on your own data."""
    @property
    def images(self) -> AsyncImagesWithStreamingResponse:
        """Make images from words and change them."""
    @property
    def live(self) -> AsyncLiveWithStreamingResponse:
        """Talk with a model that listens and speaks at once."""
    @property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """List the models that can be called, look one up, delete one of your own."""
    @property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        """Have text and images judged for harmful content."""
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        """Talk with a model while it listens."""
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def safety(self) -> AsyncSafetyWithStreamingResponse:
        """Look up what was noticed about the project and its end users."""
    @property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        """Keep instructions and files that models load when a task needs them."""
    @property
    def uploads(self) -> AsyncUploadsWithStreamingResponse:
        """Upload files that are too large for one request."""
    @property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        """Keep files searchable by meaning."""
    @property
    def videos(self) -> AsyncVideosWithStreamingResponse:
        """Begin videos, follow how they come along, fetch, change and delete them."""
    @property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse:
        """Tell the service which addresses of yours to call, and about what."""
