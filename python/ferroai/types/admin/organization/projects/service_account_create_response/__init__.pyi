"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["APIKey", "ServiceAccountCreateResponse"]


class ServiceAccountCreateResponse(BaseModel):
    id: str
    api_key: Optional[APIKey] = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]

class APIKey(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: Optional[int] = None
