"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["VaultDeleted"]


class VaultDeleted(BaseModel):
    """That a vault was deleted."""
    id: str
    deleted: bool
    object: Literal["vault.deleted"]
