"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "CredentialNetworkingParam",
    "VaultCredentialNetworkingParamLimited",
    "VaultCredentialNetworkingParamUnrestricted",
]


CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted,
    VaultCredentialNetworkingParamLimited,
]
"""Where a secret may go."""

class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    """Wherever the environment may, which must be `restricted` to `allowed_domains`."""
    type: Required[Literal["unrestricted"]]

class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    """1 to 16 names or IPv4 addresses, without scheme, path, port or wildcards."""
    type: Required[Literal["limited"]]
