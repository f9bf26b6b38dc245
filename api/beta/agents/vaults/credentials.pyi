from ....beta.agents.vaults import VaultStatusFilterParam


class Credentials(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/vaults/{vault_id}/credentials")
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] = ...,
    ) -> Credential: ...

    @GET("/vaults/{vault_id}/credentials/{credential_id}", params=None)
    def retrieve(self, credential_id: str, *, vault_id: str) -> Credential: ...

    @POST("/vaults/{vault_id}/credentials/{credential_id}")
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam = ...,
        metadata: Dict[str, str] = ...,
    ) -> Credential: ...

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
    ) -> CursorPage[Credential]: ...

    @DELETE("/vaults/{vault_id}/credentials/{credential_id}", params=None)
    def delete(self, credential_id: str, *, vault_id: str) -> CredentialDeleted: ...


class Credential(BaseModel):
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: Dict[str, str]
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class CredentialAuth(Alias[Union[
    VaultCredentialAuthResourceMcpOauth,
    VaultCredentialAuthResourceStaticBearer,
    VaultCredentialAuthResourceEnvironmentVariable,
]]):

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


class CredentialAuthCreateParam(Alias[Union[
    CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthParamEnvironmentVariable,
]]):

    class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
        client_id: str
        refresh_token: str
        token_endpoint: str
        token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
        resource: Optional[str] = ...
        scope: Optional[str] = ...

    class CreateVaultCredentialAuthParamMcpOauth(TypedDict):
        access_token: str
        mcp_server_url: str
        type: Literal["mcp_oauth"]
        expires_at: Optional[str] = ...
        refresh: Optional[CreateVaultCredentialAuthParamMcpOauthRefresh] = ...

    class CreateVaultCredentialAuthParamStaticBearer(TypedDict):
        token: str
        mcp_server_url: str
        type: Literal["static_bearer"]

    class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
        networking: CredentialNetworkingParam
        secret_name: str
        secret_value: str
        type: Literal["environment_variable"]


class CredentialAuthRotateParam(Alias[Union[
    RotateVaultCredentialAuthParamMcpOauth,
    RotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthParamEnvironmentVariable,
]]):

    class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
        refresh_token: Optional[str] = ...
        scope: Optional[str] = ...
        token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam] = ...

    class RotateVaultCredentialAuthParamMcpOauth(TypedDict):
        type: Literal["mcp_oauth"]
        access_token: Optional[str] = ...
        expires_at: Optional[str] = ...
        refresh: Optional[RotateVaultCredentialAuthParamMcpOauthRefresh] = ...

    class RotateVaultCredentialAuthParamStaticBearer(TypedDict):
        token: str
        type: Literal["static_bearer"]

    class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
        secret_value: str
        type: Literal["environment_variable"]


class CredentialDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class CredentialNetworking(Alias[Union[
    VaultCredentialNetworkingResourceUnrestricted,
    VaultCredentialNetworkingResourceLimited,
]]):

    class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingResourceLimited(BaseModel):
        allowed_hosts: List[str]
        type: Literal["limited"]


class CredentialNetworkingParam(Alias[Union[
    VaultCredentialNetworkingParamUnrestricted,
    VaultCredentialNetworkingParamLimited,
]]):

    class VaultCredentialNetworkingParamUnrestricted(TypedDict):
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingParamLimited(TypedDict):
        allowed_hosts: Sequence[str]
        type: Literal["limited"]


class McpOauthTokenEndpointAuth(Alias[Union[
    McpOauthTokenEndpointAuthResourceNone,
    McpOauthTokenEndpointAuthResourceClientSecretBasic,
    McpOauthTokenEndpointAuthResourceClientSecretPost,
]]):

    class McpOauthTokenEndpointAuthResourceNone(BaseModel):
        type: Literal["none"]

    class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
        type: Literal["client_secret_basic"]

    class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
        type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthCreateParam(Alias[Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]]):

    class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict):
        type: Literal["none"]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
        client_secret: str
        type: Literal["client_secret_basic"]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
        client_secret: str
        type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthRotateParam(Alias[Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]]):

    class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
        type: Literal["client_secret_basic"]
        client_secret: Optional[str] = ...

    class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
        type: Literal["client_secret_post"]
        client_secret: Optional[str] = ...
