"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AdminAPIKeyDeleteResponse"]


class AdminAPIKeyDeleteResponse(BaseModel):
    """That an admin key was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
