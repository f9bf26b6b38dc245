"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ContainerListResponse", "ExpiresAfter", "NetworkPolicy"]


class ContainerListResponse(BaseModel):
    """A container."""
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: Optional[ExpiresAfter] = None
    last_active_at: Optional[int] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """Memory of the container; `1g` unless given."""
    network_policy: Optional[NetworkPolicy] = None
    """What the container may reach over the network."""

class ExpiresAfter(BaseModel):
    anchor: Optional[Literal["last_active_at"]] = None
    """What the time is counted from."""
    minutes: Optional[int] = None

class NetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]
    allowed_domains: Optional[List[str]] = None
