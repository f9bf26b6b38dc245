class Groups(auth="admin"):
    @POST("/organization/projects/{project_id}/groups")
    def create(self, project_id: str, *, group_id: str, role: str) -> ProjectGroup: ...

    @GET("/organization/projects/{project_id}/groups/{group_id}")
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] = ...,
    ) -> ProjectGroup: ...

    @GET("/organization/projects/{project_id}/groups")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[ProjectGroup]: ...

    @DELETE("/organization/projects/{project_id}/groups/{group_id}", params=None)
    def delete(self, group_id: str, *, project_id: str) -> GroupDeleteResponse: ...


class GroupDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["project.group.deleted"]


class ProjectGroup(BaseModel):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
