"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaWebSearchPreviewTool", "UserLocation"]


class BetaWebSearchPreviewTool(BaseModel):
    """Web search as it was in its preview."""
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: Optional[List[Literal["text", "image"]]] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation] = None

class UserLocation(BaseModel):
    type: Literal["approximate"]
    city: Optional[str] = None
    country: Optional[str] = None
    """Two letters, as ISO 3166-1 has them: `US`."""
    region: Optional[str] = None
    timezone: Optional[str] = None
    """By its IANA name: `America/Los_Angeles`."""
