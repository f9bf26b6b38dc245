from ....admin.organization.roles import Role


class Roles(auth="admin"):
    @POST("/projects/{project_id}/roles")
    def create(
        self,
        project_id: str,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: Optional[str] = ...,
    ) -> Role: ...

    @GET("/projects/{project_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, project_id: str) -> Role: ...

    @POST("/projects/{project_id}/roles/{role_id}")
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Optional[str] = ...,
        permissions: Optional[Sequence[str]] = ...,
        role_name: Optional[str] = ...,
    ) -> Role: ...

    @GET("/projects/{project_id}/roles")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[Role]: ...

    @DELETE("/projects/{project_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, project_id: str) -> RoleDeleteResponse: ...


class RoleDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
