"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CredentialDeleted"]


class CredentialDeleted(BaseModel):
    """That a credential was deleted."""
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]
