class AdminAPIKeys(auth="admin"):
    @POST("/organization/admin_api_keys")
    def create(self, *, name: str, expires_in_seconds: int = ...) -> AdminAPIKeyCreateResponse: ...

    @GET("/organization/admin_api_keys/{key_id}")
    def retrieve(self, key_id: str) -> AdminAPIKey: ...

    @GET("/organization/admin_api_keys")
    def list(
        self,
        *,
        after: Optional[str] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AdminAPIKey]: ...

    @DELETE("/organization/admin_api_keys/{key_id}")
    def delete(self, key_id: str) -> AdminAPIKeyDeleteResponse: ...


class AdminAPIKey(BaseModel):
    id: str
    created_at: int
    expires_at: Optional[int] = None
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: Optional[int] = None
    name: Optional[str] = None

    class Owner(BaseModel):
        id: Optional[str] = None
        created_at: Optional[int] = None
        name: Optional[str] = None
        object: Optional[str] = None
        role: Optional[str] = None
        type: Optional[str] = None


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str


class AdminAPIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
