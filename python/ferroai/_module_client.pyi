"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.admin.admin import Admin
from ferroai.resources.audio.audio import Audio
from ferroai.resources.batches import Batches
from ferroai.resources.beta.beta import Beta
from ferroai.resources.chat.chat import Chat
from ferroai.resources.completions import Completions
from ferroai.resources.containers.containers import Containers
from ferroai.resources.content_provenance_checks import ContentProvenanceChecks
from ferroai.resources.conversations.conversations import Conversations
from ferroai.resources.decisions import Decisions
from ferroai.resources.embeddings import Embeddings
from ferroai.resources.evals.evals import Evals
from ferroai.resources.files import Files
from ferroai.resources.fine_tuning.fine_tuning import FineTuning
from ferroai.resources.images import Images
from ferroai.resources.live.live import Live
from ferroai.resources.models import Models
from ferroai.resources.moderations import Moderations
from ferroai.resources.realtime.realtime import Realtime
from ferroai.resources.responses.responses import Responses
from ferroai.resources.safety.safety import Safety
from ferroai.resources.skills.skills import Skills
from ferroai.resources.uploads.uploads import Uploads
from ferroai.resources.vector_stores.vector_stores import VectorStores
from ferroai.resources.videos import Videos
from ferroai.resources.webhooks.webhooks import Webhooks

__all__ = [
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "decisions",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "live",
    "models",
    "moderations",
    "realtime",
    "responses",
    "safety",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
]

admin: Admin
"""Administer the organization. Every call needs an admin key: `admin_api_key=` or `OPENAI_ADMIN_KEY`."""
audio: Audio
"""Turn text into speech and speech into text."""
batches: Batches
"""Have many requests done within a day, at half the price."""
beta: Beta
"""Calls in trial: they may change or go."""
chat: Chat
"""Calls around conversations."""
completions: Completions
"""Let a model go on with a text; newer models have chat completions and responses instead."""
containers: Containers
"""Make and remove machines in which models run code."""
content_provenance_checks: ContentProvenanceChecks
"""Look for the marks that the models of OpenAI leave in what they make."""
conversations: Conversations
"""Keep what was said from one response to the next."""
decisions: Decisions
"""Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
embeddings: Embeddings
"""Turn text into vectors whose distance tells how alike texts are."""
evals: Evals
"""Say how answers are judged, once; runs then judge a model's answers by it."""
files: Files
"""Upload files, look them up, download and delete them."""
fine_tuning: FineTuning
"""Train models further on your own data."""
images: Images
"""Make images from words and change them."""
live: Live
"""Talk with a model that listens and speaks at once."""
models: Models
"""List the models that can be called, look one up, delete one of your own."""
moderations: Moderations
"""Have text and images judged for harmful content."""
realtime: Realtime
"""Talk with a model while it listens."""
responses: Responses
"""Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
safety: Safety
"""Look up what was noticed about the project and its end users."""
skills: Skills
"""Keep instructions and files that models load when a task needs them."""
uploads: Uploads
"""Upload files that are too large for one request."""
vector_stores: VectorStores
"""Keep files searchable by meaning."""
videos: Videos
"""Begin videos, follow how they come along, fetch, change and delete them."""
webhooks: Webhooks
"""Tell the service which addresses of yours to call, and about what."""
