"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.vaults.credential_auth import CredentialAuth
from pydantic import Field

__all__ = ["Credential"]


class Credential(BaseModel):
    """A secret that agents use and never see: what it is for, not what it is."""
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: Dict[str, str] = Field(default_factory=dict)
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str
