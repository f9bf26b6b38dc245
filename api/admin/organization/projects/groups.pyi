"""Which groups are let into a project."""


class Groups(auth="admin"):
    """Let groups into projects, and shut them out."""

    @POST("/organization/projects/{project_id}/groups")
    def create(self, project_id: str, *, group_id: str, role: str) -> ProjectGroup:
        """Let a group into a project.

        role: Id of the role that it has there.
        """

    @GET("/organization/projects/{project_id}/groups/{group_id}")
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] = ...,
    ) -> ProjectGroup:
        """Look up a group that is let into a project."""

    @GET("/organization/projects/{project_id}/groups")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[ProjectGroup]:
        """List the groups that are let into a project.

        after: Id of the last group of the page before.
        limit: How many groups a page holds, 0 to 100; 20 unless given.
        order: Ascending unless given.
        """

    @DELETE("/organization/projects/{project_id}/groups/{group_id}", params=None)
    def delete(self, group_id: str, *, project_id: str) -> GroupDeleteResponse:
        """Shut a group out of a project."""


class GroupDeleteResponse(BaseModel):
    """That a group was shut out."""
    deleted: bool
    object: Literal["project.group.deleted"]


class ProjectGroup(BaseModel):
    """A group that is let into a project."""
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
