"""Which roles someone has in a project."""


TWINS("admin.organization.users.roles")


class Roles(auth="admin"):
    """Give roles in a project to people, and take them back."""

    @POST("/projects/{project_id}/users/{user_id}/roles")
    def create(self, user_id: str, *, project_id: str, role_id: str) -> RoleCreateResponse:
        """Give a role to someone."""

    @GET("/projects/{project_id}/users/{user_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, project_id: str, user_id: str) -> RoleRetrieveResponse:
        """Look up someone's role."""

    @GET("/projects/{project_id}/users/{user_id}/roles")
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[RoleListResponse]:
        """List the roles that someone has in a project.

        after: `next` of the page before.
        limit: How many roles a page holds, 0 to 1,000.
        """

    @DELETE("/projects/{project_id}/users/{user_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, project_id: str, user_id: str) -> RoleDeleteResponse:
        """Take a role from someone."""
