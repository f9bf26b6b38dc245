"""The credentials of a vault. Their secrets go in and never come out."""

from ....beta.agents.vaults import VaultStatusFilterParam


class Credentials(headers={"OpenAI-Beta": "agents=v1"}):
    """Put credentials into a vault, replace and delete them."""

    @POST("/vaults/{vault_id}/credentials")
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] = ...,
    ) -> Credential:
        """Put a credential into a vault.

        name: 1 to 256 bytes, without blanks at its ends.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """

    @GET("/vaults/{vault_id}/credentials/{credential_id}", params=None)
    def retrieve(self, credential_id: str, *, vault_id: str) -> Credential:
        """Look a credential up, without its secrets."""

    @POST("/vaults/{vault_id}/credentials/{credential_id}")
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam = ...,
        metadata: Dict[str, str] = ...,
    ) -> Credential:
        """Replace the secrets of a credential, or change its metadata.

        auth: New secrets, of the same kind.
        metadata: Replaced as a whole, cleared by `{}`; up to 16 pairs, keys to 64 characters, values to 512.
        """

    @GET("/vaults/{vault_id}/credentials")
    def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: Dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
    ) -> CursorPage[Credential]:
        """List the credentials of a vault, without their secrets.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        status: Only those in this state, or in one of these; all unless given.
        """

    @DELETE("/vaults/{vault_id}/credentials/{credential_id}", params=None)
    def delete(self, credential_id: str, *, vault_id: str) -> CredentialDeleted:
        """Delete a credential."""


class Credential(BaseModel):
    """A secret that agents use and never see: what it is for, not what it is."""
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: Dict[str, str] = {}
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class CredentialAuth(Alias[Union[
    VaultCredentialAuthResourceMcpOauth,
    VaultCredentialAuthResourceStaticBearer,
    VaultCredentialAuthResourceEnvironmentVariable,
]]):
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


class CredentialAuthCreateParam(Alias[Union[
    CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthParamEnvironmentVariable,
]]):
    """How a credential is used, with its secrets."""

    class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
        client_id: str
        refresh_token: str
        token_endpoint: str
        """HTTPS."""
        token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
        """How to tell it who asks."""
        resource: Optional[str] = ...
        """What to tell the token endpoint that it is for, if it wants to know."""
        scope: Optional[str] = ...
        """With blanks between them, if any are wanted."""

    class CreateVaultCredentialAuthParamMcpOauth(TypedDict):
        """OAuth at an MCP server."""
        access_token: str
        mcp_server_url: str
        """The server that it is for; HTTPS."""
        type: Literal["mcp_oauth"]
        expires_at: Optional[str] = ...
        """When the token expires, as RFC 3339 has it."""
        refresh: Optional[CreateVaultCredentialAuthParamMcpOauthRefresh] = ...
        """How to get new tokens."""

    class CreateVaultCredentialAuthParamStaticBearer(TypedDict):
        """A bearer token for an MCP server, which is not renewed."""
        token: str
        """The secret itself; never told again."""
        mcp_server_url: str
        type: Literal["static_bearer"]

    class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
        """A secret put into HTTPS requests (ports 443, 8443) that leave an environment at the service's; code there sees a stand-in."""
        networking: CredentialNetworkingParam
        """Where it may go; the environment must be allowed to go there, too."""
        secret_name: str
        """The variable that holds what stands for it: letters, digits and `_`, no digit first, and not beginning with `CODEX_`."""
        secret_value: str
        """One line, not empty."""
        type: Literal["environment_variable"]


class CredentialAuthRotateParam(Alias[Union[
    RotateVaultCredentialAuthParamMcpOauth,
    RotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthParamEnvironmentVariable,
]]):
    """New secrets for a credential; it stays of its kind."""

    class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
        refresh_token: Optional[str] = ...
        """Kept as it is where it is left out or `None`."""
        scope: Optional[str] = ...
        """`None` for no word about it."""
        token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam] = ...

    class RotateVaultCredentialAuthParamMcpOauth(TypedDict):
        type: Literal["mcp_oauth"]
        access_token: Optional[str] = ...
        expires_at: Optional[str] = ...
        """As RFC 3339 has it; `None` for unknown, as it also is after a new token without it."""
        refresh: Optional[RotateVaultCredentialAuthParamMcpOauthRefresh] = ...

    class RotateVaultCredentialAuthParamStaticBearer(TypedDict):
        token: str
        """The new secret; never told again."""
        type: Literal["static_bearer"]

    class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
        secret_value: str
        """One line, not empty."""
        type: Literal["environment_variable"]


class CredentialDeleted(BaseModel):
    """That a credential was deleted."""
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class CredentialNetworking(Alias[Union[
    VaultCredentialNetworkingResourceUnrestricted,
    VaultCredentialNetworkingResourceLimited,
]]):
    """Where a secret may go."""

    class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
        """Wherever the environment may."""
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingResourceLimited(BaseModel):
        allowed_hosts: List[str]
        """Names or IPv4 addresses."""
        type: Literal["limited"]


class CredentialNetworkingParam(Alias[Union[
    VaultCredentialNetworkingParamUnrestricted,
    VaultCredentialNetworkingParamLimited,
]]):
    """Where a secret may go."""

    class VaultCredentialNetworkingParamUnrestricted(TypedDict):
        """Wherever the environment may, which must be `restricted` to `allowed_domains`."""
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingParamLimited(TypedDict):
        allowed_hosts: Sequence[str]
        """1 to 16 names or IPv4 addresses, without scheme, path, port or wildcards."""
        type: Literal["limited"]


class McpOauthTokenEndpointAuth(Alias[Union[
    McpOauthTokenEndpointAuthResourceNone,
    McpOauthTokenEndpointAuthResourceClientSecretBasic,
    McpOauthTokenEndpointAuthResourceClientSecretPost,
]]):
    """How the token endpoint is told who asks."""

    class McpOauthTokenEndpointAuthResourceNone(BaseModel):
        """By the client's id alone."""
        type: Literal["none"]

    class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
        """By id and secret in the header, as HTTP Basic."""
        type: Literal["client_secret_basic"]

    class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
        """By id and secret in the body."""
        type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthCreateParam(Alias[Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]]):
    """How to tell the token endpoint who asks."""

    class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict):
        """By the client's id alone."""
        type: Literal["none"]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
        """By id and secret in the header, as HTTP Basic."""
        client_secret: str
        type: Literal["client_secret_basic"]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
        """By id and secret in the body."""
        client_secret: str
        type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthRotateParam(Alias[Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]]):
    """How to tell the token endpoint who asks; it stays the same way, with another secret."""

    class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
        type: Literal["client_secret_basic"]
        client_secret: Optional[str] = ...
        """Kept as it is where it is left out or `None`."""

    class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
        type: Literal["client_secret_post"]
        client_secret: Optional[str] = ...
        """Kept as it is where it is left out or `None`."""
