"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param import (
    McpOauthTokenEndpointAuthRotateParam,
)

__all__ = [
    "CredentialAuthRotateParam",
    "RotateVaultCredentialAuthParamEnvironmentVariable",
    "RotateVaultCredentialAuthParamMcpOauth",
    "RotateVaultCredentialAuthParamMcpOauthRefresh",
    "RotateVaultCredentialAuthParamStaticBearer",
]


CredentialAuthRotateParam: TypeAlias = Union[
    RotateVaultCredentialAuthParamMcpOauth,
    RotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthParamEnvironmentVariable,
]
"""New secrets for a credential; it stays of its kind."""

class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: Optional[str]
    """Kept as it is where it is left out or `None`."""
    scope: Optional[str]
    """`None` for no word about it."""
    token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam]

class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: Optional[str]
    expires_at: Optional[str]
    """As RFC 3339 has it; `None` for unknown, as it also is after a new token without it."""
    refresh: Optional[RotateVaultCredentialAuthParamMcpOauthRefresh]

class RotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    """The new secret; never told again."""
    type: Required[Literal["static_bearer"]]

class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    secret_value: Required[str]
    """One line, not empty."""
    type: Required[Literal["environment_variable"]]
