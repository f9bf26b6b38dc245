"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["UserRetrieveResponse"]


class UserRetrieveResponse(BaseModel):
    """Someone in a group, with more about them."""
    id: str
    email: Optional[str] = None
    is_service_account: Optional[bool] = None
    name: str
    picture: Optional[str] = None
    """Address of an image."""
    user_type: Literal["user", "tenant_user"]
