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

class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    client_id: str
    resource: Optional[str] = None
    scope: Optional[str] = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth

class VaultCredentialAuthResourceMcpOauth(BaseModel):
    expires_at: Optional[str] = None
    mcp_server_url: str
    refresh: Optional[VaultCredentialAuthResourceMcpOauthRefresh] = None
    type: Literal["mcp_oauth"]

class VaultCredentialAuthResourceStaticBearer(BaseModel):
    mcp_server_url: str
    type: Literal["static_bearer"]

class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"]
