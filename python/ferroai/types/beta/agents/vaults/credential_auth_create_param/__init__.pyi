"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.agents.vaults.credential_networking_param import CredentialNetworkingParam
from ferroai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param import (
    McpOauthTokenEndpointAuthCreateParam,
)

__all__ = [
    "CreateVaultCredentialAuthParamEnvironmentVariable",
    "CreateVaultCredentialAuthParamMcpOauth",
    "CreateVaultCredentialAuthParamMcpOauthRefresh",
    "CreateVaultCredentialAuthParamStaticBearer",
    "CredentialAuthCreateParam",
]


CredentialAuthCreateParam: TypeAlias = Union[
    CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthParamEnvironmentVariable,
]
"""How a credential is used, with its secrets."""

class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    """HTTPS."""
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    """How to tell it who asks."""
    resource: Optional[str]
    """What to tell the token endpoint that it is for, if it wants to know."""
    scope: Optional[str]
    """With blanks between them, if any are wanted."""

class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """OAuth at an MCP server."""
    access_token: Required[str]
    mcp_server_url: Required[str]
    """The server that it is for; HTTPS."""
    type: Required[Literal["mcp_oauth"]]
    expires_at: Optional[str]
    """When the token expires, as RFC 3339 has it."""
    refresh: Optional[CreateVaultCredentialAuthParamMcpOauthRefresh]
    """How to get new tokens."""

class CreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    """A bearer token for an MCP server, which is not renewed."""
    token: Required[str]
    """The secret itself; never told again."""
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]

class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    """A secret put into HTTPS requests (ports 443, 8443) that leave an environment at the service's; code there sees a stand-in."""
    networking: Required[CredentialNetworkingParam]
    """Where it may go; the environment must be allowed to go there, too."""
    secret_name: Required[str]
    """The variable that holds what stands for it: letters, digits and `_`, no digit first, and not beginning with `CODEX_`."""
    secret_value: Required[str]
    """One line, not empty."""
    type: Required[Literal["environment_variable"]]
