"""Which roles a group has in a project."""


TWINS("admin.organization.groups.roles")


class Roles(auth="admin"):
    """Give roles in a project to groups, and take them back."""

    @POST("/projects/{project_id}/groups/{group_id}/roles")
    def create(self, group_id: str, *, project_id: str, role_id: str) -> RoleCreateResponse:
        """Give a role to a group."""

    @GET("/projects/{project_id}/groups/{group_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, project_id: str, group_id: str) -> RoleRetrieveResponse:
        """Look up a group's role."""

    @GET("/projects/{project_id}/groups/{group_id}/roles")
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[RoleListResponse]:
        """List the roles of a group in a project.

        after: `next` of the page before.
        limit: How many roles a page holds, 0 to 1,000.
        """

    @DELETE("/projects/{project_id}/groups/{group_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, project_id: str, group_id: str) -> RoleDeleteResponse:
        """Take a role from a group."""
