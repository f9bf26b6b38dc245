from ....admin.organization.roles import Role


class Roles(auth="admin"):
    @POST("/organization/groups/{group_id}/roles")
    def create(self, group_id: str, *, role_id: str) -> RoleCreateResponse: ...

    @GET("/organization/groups/{group_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, group_id: str) -> RoleRetrieveResponse: ...

    @GET("/organization/groups/{group_id}/roles")
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[RoleListResponse]: ...

    @DELETE("/organization/groups/{group_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, group_id: str) -> RoleDeleteResponse: ...


class RoleCreateResponse(BaseModel):
    group: Group
    object: Literal["group.role"]
    role: Role

    class Group(BaseModel):
        id: str
        created_at: int
        name: str
        object: Literal["group"]
        scim_managed: bool


class RoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


class RoleListResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None

    class AssignmentSource(BaseModel):
        principal_id: str
        principal_type: str


class RoleRetrieveResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None

    class AssignmentSource(BaseModel):
        principal_id: str
        principal_type: str
