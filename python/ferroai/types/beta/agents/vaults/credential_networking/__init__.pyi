"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "CredentialNetworking",
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceUnrestricted",
]


CredentialNetworking: TypeAlias = Union[
    VaultCredentialNetworkingResourceUnrestricted,
    VaultCredentialNetworkingResourceLimited,
]
"""Where a secret may go."""

class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
    """Wherever the environment may."""
    type: Literal["unrestricted"]

class VaultCredentialNetworkingResourceLimited(BaseModel):
    allowed_hosts: List[str]
    """Names or IPv4 addresses."""
    type: Literal["limited"]
