class Roles(auth="admin"):
    @POST("/organization/roles")
    def create(self, *, permissions: Sequence[str], role_name: str, description: Optional[str] = ...) -> Role: ...

    @GET("/organization/roles/{role_id}")
    def retrieve(self, role_id: str) -> Role: ...

    @POST("/organization/roles/{role_id}")
    def update(
        self,
        role_id: str,
        *,
        description: Optional[str] = ...,
        permissions: Optional[Sequence[str]] = ...,
        role_name: Optional[str] = ...,
    ) -> Role: ...

    @GET("/organization/roles")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> NextCursorPage[Role]: ...

    @DELETE("/organization/roles/{role_id}")
    def delete(self, role_id: str) -> RoleDeleteResponse: ...


class Role(BaseModel):
    id: str
    description: Optional[str] = None
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
