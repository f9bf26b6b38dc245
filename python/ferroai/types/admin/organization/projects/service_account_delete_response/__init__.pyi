"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ServiceAccountDeleteResponse"]


class ServiceAccountDeleteResponse(BaseModel):
    """That a service account was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]
