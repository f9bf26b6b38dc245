"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Filters", "UserLocation", "WebSearchTool"]


class WebSearchTool(BaseModel):
    """Lets the model search the web."""
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: Optional[bool] = None
    """Whether pages are fetched, or only those known already are read; yes unless given."""
    filters: Optional[Filters] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[UserLocation] = None

class Filters(BaseModel):
    allowed_domains: Optional[List[str]] = None
    """Only these and what is below them; all unless given."""

class UserLocation(BaseModel):
    city: Optional[str] = None
    country: Optional[str] = None
    """Two letters, ISO 3166."""
    region: Optional[str] = None
    timezone: Optional[str] = None
    """Such as `America/Los_Angeles`."""
    type: Optional[Literal["approximate"]] = None
