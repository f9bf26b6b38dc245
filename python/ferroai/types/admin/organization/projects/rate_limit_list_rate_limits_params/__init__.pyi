"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["RateLimitListRateLimitsParams"]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.rate_limits.list_rate_limits`."""
    after: str
    """Id of the last limit of the page before."""
    before: str
    """Id of the first limit of the page after."""
    limit: int
    """How many limits a page holds; 100 unless given."""
