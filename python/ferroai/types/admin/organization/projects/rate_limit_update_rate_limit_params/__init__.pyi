"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["RateLimitUpdateRateLimitParams"]


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.rate_limits.update_rate_limit`."""
    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    """Of all batches; only some models have it."""
    max_audio_megabytes_per_1_minute: int
    """Only some models have it."""
    max_images_per_1_minute: int
    """Only some models have it."""
    max_requests_per_1_day: int
    """Only some models have it."""
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
