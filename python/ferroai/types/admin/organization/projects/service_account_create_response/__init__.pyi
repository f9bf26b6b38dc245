"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["APIKey", "ServiceAccountCreateResponse"]


class ServiceAccountCreateResponse(BaseModel):
    """A service account that was just made."""
    id: str
    api_key: Optional[APIKey] = None
    """Absent with `create_service_account_only`."""
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]
    """`none` with `create_service_account_only`."""

class APIKey(BaseModel):
    """Its first key."""
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The key: shown this once."""
    expires_at: Optional[int] = None
    """`None` for never."""
