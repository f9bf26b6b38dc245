"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.admin.organization.cost_quantity_unit import CostQuantityUnit

__all__ = [
    "Data",
    "DataResult",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
    "UsageAudioSpeechesResponse",
]


class UsageAudioSpeechesResponse(BaseModel):
    """A page of buckets."""
    data: List[Data]
    has_more: bool
    """Whether there are more than these."""
    next_page: Optional[str] = None
    """What the next call takes as `page`; absent on the last page."""
    object: Literal["page"]

class DataResultOrganizationUsageCompletionsResult(BaseModel):
    """Tokens that models read and wrote."""
    input_tokens: int
    """With those from the cache and those put into it; of text, sound and images."""
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Of text, sound and images."""
    api_key_id: Optional[str] = None
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    """Only when grouped by it: `agents_api`, or `unlabeled` for all that is not known to come from there."""
    batch: Optional[bool] = None
    input_audio_tokens: Optional[int] = None
    """Not from the cache."""
    input_cache_write_12h_tokens: Optional[int] = None
    """Put into the cache for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = None
    """Put into the cache for half an hour."""
    input_cache_write_tokens: Optional[int] = None
    """Put into the cache, for however long."""
    input_cached_audio_tokens: Optional[int] = None
    input_cached_image_tokens: Optional[int] = None
    input_cached_text_tokens: Optional[int] = None
    input_cached_tokens: Optional[int] = None
    """From the cache; of text, sound and images."""
    input_image_tokens: Optional[int] = None
    """Not from the cache."""
    input_text_tokens: Optional[int] = None
    """Neither from the cache nor put into it."""
    input_uncached_tokens: Optional[int] = None
    """Neither from the cache nor put into it; of text, sound and images."""
    model: Optional[str] = None
    output_audio_tokens: Optional[int] = None
    output_image_tokens: Optional[int] = None
    output_text_tokens: Optional[int] = None
    project_id: Optional[str] = None
    service_tier: Optional[str] = None
    """Which class of processing is used."""
    user_id: Optional[str] = None

class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
    """Tokens that were embedded."""
    input_tokens: int
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None

class DataResultOrganizationUsageModerationsResult(BaseModel):
    """Tokens that were moderated."""
    input_tokens: int
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None

class DataResultOrganizationUsageImagesResult(BaseModel):
    """Images that were made or changed."""
    images: int
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    size: Optional[str] = None
    source: Optional[str] = None
    """`image.generation`, `image.edit` or `image.variation`."""
    user_id: Optional[str] = None

class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
    """Characters that were spoken."""
    characters: int
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None

class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
    """Seconds that were written down."""
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None

class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    """Bytes that vector stores take up."""
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """Size of the vector stores, in bytes."""
    project_id: Optional[str] = None

class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    """Sessions of the code interpreter."""
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = None

class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    """Searches in files."""
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None
    vector_store_id: Optional[str] = None

class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    """Searches in the web."""
    num_model_requests: int
    """How many requests were made to the model."""
    num_requests: int
    """Of searches."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = None
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    """Only when grouped by it: `agents_api`, or `unlabeled` for all that is not known to come from there."""
    context_level: Optional[str] = None
    model: Optional[str] = None
    project_id: Optional[str] = None
    user_id: Optional[str] = None

class DataResultOrganizationCostsResultAmount(BaseModel):
    """An amount of money."""
    currency: Optional[str] = None
    """As in ISO 4217, in small letters: `usd`."""
    value: Optional[float] = None

class DataResultOrganizationCostsResult(BaseModel):
    """What was paid."""
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = None
    api_key_id: Optional[str] = None
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    """Only when grouped by it: `agents_api`, or `unlabeled` for all that is not known to come from there."""
    line_item: Optional[str] = None
    """What was paid for, if grouped by it."""
    project_id: Optional[str] = None
    quantity: Optional[float] = None
    """How much was bought; only when grouped by `line_item`."""
    quantity_unit: Optional[CostQuantityUnit] = None
    """`None` where there is no one unit."""
    user_id: Optional[str] = None

DataResult: TypeAlias = Union[
    DataResultOrganizationUsageCompletionsResult,
    DataResultOrganizationUsageEmbeddingsResult,
    DataResultOrganizationUsageModerationsResult,
    DataResultOrganizationUsageImagesResult,
    DataResultOrganizationUsageAudioSpeechesResult,
    DataResultOrganizationUsageAudioTranscriptionsResult,
    DataResultOrganizationUsageVectorStoresResult,
    DataResultOrganizationUsageCodeInterpreterSessionsResult,
    DataResultOrganizationUsageFileSearchesResult,
    DataResultOrganizationUsageWebSearchesResult,
    DataResultOrganizationCostsResult,
]

class Data(BaseModel):
    """A bucket of time."""
    end_time: int
    """No longer counted."""
    object: Literal["bucket"]
    results: List[DataResult]
    """One, or one for each value that `group_by` asked for; what it did not ask for is absent."""
    start_time: int
