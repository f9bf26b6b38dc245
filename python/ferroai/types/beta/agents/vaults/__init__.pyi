"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.beta.agents.vaults.credential import Credential as Credential
from ferroai.types.beta.agents.vaults.credential_auth import CredentialAuth as CredentialAuth
from ferroai.types.beta.agents.vaults.credential_auth_create_param import (
    CredentialAuthCreateParam as CredentialAuthCreateParam,
)
from ferroai.types.beta.agents.vaults.credential_auth_rotate_param import (
    CredentialAuthRotateParam as CredentialAuthRotateParam,
)
from ferroai.types.beta.agents.vaults.credential_create_params import CredentialCreateParams as CredentialCreateParams
from ferroai.types.beta.agents.vaults.credential_deleted import CredentialDeleted as CredentialDeleted
from ferroai.types.beta.agents.vaults.credential_list_params import CredentialListParams as CredentialListParams
from ferroai.types.beta.agents.vaults.credential_networking import CredentialNetworking as CredentialNetworking
from ferroai.types.beta.agents.vaults.credential_networking_param import (
    CredentialNetworkingParam as CredentialNetworkingParam,
)
from ferroai.types.beta.agents.vaults.credential_update_params import CredentialUpdateParams as CredentialUpdateParams
from ferroai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth import (
    McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
)
from ferroai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param import (
    McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
)
from ferroai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param import (
    McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
)

__all__ = [
    "Credential",
    "CredentialAuth",
    "CredentialAuthCreateParam",
    "CredentialAuthRotateParam",
    "CredentialCreateParams",
    "CredentialDeleted",
    "CredentialListParams",
    "CredentialNetworking",
    "CredentialNetworkingParam",
    "CredentialUpdateParams",
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthCreateParam",
    "McpOauthTokenEndpointAuthRotateParam",
]
