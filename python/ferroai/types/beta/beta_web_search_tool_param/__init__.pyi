"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["BetaWebSearchToolParam", "Filters", "UserLocation"]


class BetaWebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web."""
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    """Whether pages are fetched, or only those known already are read; yes unless given."""
    filters: Optional[Filters]
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation]

class Filters(TypedDict, total=False):
    allowed_domains: Optional[SequenceNotStr[str]]
    """Only these and what is below them; all unless given."""

class UserLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    """Two letters, ISO 3166."""
    region: Optional[str]
    timezone: Optional[str]
    """Such as `America/Los_Angeles`."""
    type: Literal["approximate"]
