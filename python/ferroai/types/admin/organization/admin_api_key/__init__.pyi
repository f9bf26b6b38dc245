"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AdminAPIKey", "Owner"]


class AdminAPIKey(BaseModel):
    """An admin key, without what is secret about it."""
    id: str
    created_at: int
    expires_at: Optional[int] = None
    """`None` for never."""
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    """All but a little of the key is hidden."""
    last_used_at: Optional[int] = None
    name: Optional[str] = None

class Owner(BaseModel):
    """Who made it."""
    id: Optional[str] = None
    created_at: Optional[int] = None
    name: Optional[str] = None
    object: Optional[str] = None
    role: Optional[str] = None
    """Always `owner`."""
    type: Optional[str] = None
    """Always `user`."""
