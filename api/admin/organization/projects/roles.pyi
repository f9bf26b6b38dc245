"""Roles in a project: what may be done, under a name."""

from ....admin.organization.roles import Role


TWINS("admin.organization.roles", but=(Role,))


class Roles(auth="admin"):
    """Make roles for a project; `users.roles` and `groups.roles` give them to people."""

    @POST("/projects/{project_id}/roles")
    def create(
        self,
        project_id: str,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: Optional[str] = ...,
    ) -> Role:
        """Make a role for a project.

        role_name: No other role may have it.
        """

    @GET("/projects/{project_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, project_id: str) -> Role:
        """Look a role up."""

    @POST("/projects/{project_id}/roles/{role_id}")
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Optional[str] = ...,
        permissions: Optional[Sequence[str]] = ...,
        role_name: Optional[str] = ...,
    ) -> Role:
        """Change a role; what is left out stays as it is.

        permissions: Takes the place of the whole list.
        role_name: No other role may have it.
        """

    @GET("/projects/{project_id}/roles")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[Role]:
        """List the roles of a project.

        after: `next` of the page before.
        limit: How many roles a page holds, 0 to 1,000; 1,000 unless given.
        order: Ascending unless given.
        """

    @DELETE("/projects/{project_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, project_id: str) -> RoleDeleteResponse:
        """Delete a role that you made."""
