"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Required, TypedDict

from ferroai.types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam

__all__ = ["CredentialUpdateParams"]


class CredentialUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.credentials.update`."""
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    """New secrets, of the same kind."""
    metadata: Dict[str, str]
    """Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512."""
