"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["WorkloadIdentityProviderDeleted"]


class WorkloadIdentityProviderDeleted(BaseModel):
    """That a provider was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
