"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Required, TypedDict

from ferroai.types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam

__all__ = ["CredentialCreateParams"]


class CredentialCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.vaults.credentials.create`."""
    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    """1 to 256 bytes, without blanks at its ends."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
