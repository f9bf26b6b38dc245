class APIKeys(auth="admin"):
    @GET("/organization/projects/{project_id}/api_keys/{api_key_id}", params=None)
    def retrieve(self, api_key_id: str, *, project_id: str) -> ProjectAPIKey: ...

    @POST("/organization/projects/{project_id}/api_keys/{api_key_id}")
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int = ...,
        scopes: Sequence[str] = ...,
    ) -> ProjectAPIKey: ...

    @GET("/organization/projects/{project_id}/api_keys")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        owner_project_access: Literal["active", "inactive", "any"] = ...,
    ) -> ConversationCursorPage[ProjectAPIKey]: ...

    @DELETE("/organization/projects/{project_id}/api_keys/{api_key_id}", params=None)
    def delete(self, api_key_id: str, *, project_id: str) -> APIKeyDeleteResponse: ...


class APIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class ProjectAPIKey(BaseModel):
    id: str
    created_at: int
    last_used_at: Optional[int] = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: Optional[int] = None

    class OwnerServiceAccount(BaseModel):
        id: str
        created_at: int
        name: str
        role: str

    class OwnerUser(BaseModel):
        id: str
        created_at: int
        email: str
        name: str
        role: str

    class Owner(BaseModel):
        service_account: Optional[OwnerServiceAccount] = None
        type: Optional[Literal["user", "service_account"]] = None
        user: Optional[OwnerUser] = None
