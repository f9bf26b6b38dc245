"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["RateLimitListRateLimitsParams"]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.rate_limits.list_rate_limits`."""
    after: str
    before: str
    limit: int
