class ServiceAccounts(auth="admin"):
    @POST("/organization/projects/{project_id}/service_accounts")
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] = ...,
        expires_in_seconds: Optional[int] = ...,
    ) -> ServiceAccountCreateResponse: ...

    @GET("/organization/projects/{project_id}/service_accounts/{service_account_id}", params=None)
    def retrieve(self, service_account_id: str, *, project_id: str) -> ProjectServiceAccount: ...

    @POST("/organization/projects/{project_id}/service_accounts/{service_account_id}")
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str = ...,
        role: Literal["member", "owner"] = ...,
    ) -> ProjectServiceAccount: ...

    @GET("/organization/projects/{project_id}/service_accounts")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[ProjectServiceAccount]: ...

    @DELETE("/organization/projects/{project_id}/service_accounts/{service_account_id}", params=None)
    def delete(self, service_account_id: str, *, project_id: str) -> ServiceAccountDeleteResponse: ...


class ProjectServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ServiceAccountCreateResponse(BaseModel):
    id: str
    api_key: Optional[APIKey] = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]

    class APIKey(BaseModel):
        id: str
        created_at: int
        name: str
        object: Literal["organization.project.service_account.api_key"]
        value: str
        expires_at: Optional[int] = None


class ServiceAccountDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]
