class Groups(auth="admin"):
    @POST("/organization/groups")
    def create(self, *, name: str) -> Group: ...

    @GET("/organization/groups/{group_id}")
    def retrieve(self, group_id: str) -> Group: ...

    @POST("/organization/groups/{group_id}")
    def update(self, group_id: str, *, name: str) -> GroupUpdateResponse: ...

    @GET("/organization/groups")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> NextCursorPage[Group]: ...

    @DELETE("/organization/groups/{group_id}")
    def delete(self, group_id: str) -> GroupDeleteResponse: ...


class Group(BaseModel):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(BaseModel):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
