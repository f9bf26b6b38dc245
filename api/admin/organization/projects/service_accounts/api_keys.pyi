class APIKeys(auth="admin"):
    @POST("/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys")
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] = ...,
        name: str = ...,
        scopes: Sequence[str] = ...,
    ) -> APIKeyCreateResponse: ...


class APIKeyCreateResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: Optional[int] = None
