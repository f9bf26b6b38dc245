"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaWebSearchPreviewToolParam", "UserLocation"]


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """Web search as it was in its preview."""
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: List[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation]

class UserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: Optional[str]
    country: Optional[str]
    """Two letters, as ISO 3166-1 has them: `US`."""
    region: Optional[str]
    timezone: Optional[str]
    """By its IANA name: `America/Los_Angeles`."""
