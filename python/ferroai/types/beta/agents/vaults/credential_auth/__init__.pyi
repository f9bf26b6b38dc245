"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.agents.vaults.credential_networking import CredentialNetworking
from ferroai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth

__all__ = [
    "CredentialAuth",
    "VaultCredentialAuthResourceEnvironmentVariable",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
]


CredentialAuth: TypeAlias = Union[
    VaultCredentialAuthResourceMcpOauth,
    VaultCredentialAuthResourceStaticBearer,
    VaultCredentialAuthResourceEnvironmentVariable,
]
"""How a credential is used."""

class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    client_id: str
    resource: Optional[str] = None
    """What the token endpoint is told it is for, if anything."""
    scope: Optional[str] = None
    """With blanks between them, if any."""
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How it is told who asks."""

class VaultCredentialAuthResourceMcpOauth(BaseModel):
    """OAuth at an MCP server."""
    expires_at: Optional[str] = None
    """When the token expires, as RFC 3339 has it, if known."""
    mcp_server_url: str
    """The server that it is for; HTTPS."""
    refresh: Optional[VaultCredentialAuthResourceMcpOauthRefresh] = None
    """How new tokens are got, if they are."""
    type: Literal["mcp_oauth"]

class VaultCredentialAuthResourceStaticBearer(BaseModel):
    """A bearer token for an MCP server, which is not renewed."""
    mcp_server_url: str
    type: Literal["static_bearer"]

class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    """A secret for HTTPS requests from an environment at the service's, put in on their way out."""
    networking: CredentialNetworking
    """Where it may go, if the environment may."""
    secret_name: str
    """The variable that holds what stands for it."""
    type: Literal["environment_variable"]
