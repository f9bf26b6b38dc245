"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Data", "DataResult", "UsageDecisionsResponse"]


class UsageDecisionsResponse(BaseModel):
    """A page of buckets."""
    data: List[Data]
    has_more: bool
    """Whether there are more than these."""
    next_page: Optional[str] = None
    """What the next call takes as `page`; absent on the last page."""
    object: Literal["page"]

class DataResult(BaseModel):
    """Tokens that models read and wrote."""
    input_tokens: int
    """With those from the cache and those put into it; of text, sound and images."""
    num_model_requests: int
    """How many requests were made to the model."""
    object: Literal["organization.usage.decisions.result"]
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

class Data(BaseModel):
    """A bucket of time."""
    end_time: int
    """No longer counted."""
    object: Literal["bucket"]
    results: List[DataResult]
    """One, or one for each value that `group_by` asked for; what it did not ask for is absent."""
    start_time: int
