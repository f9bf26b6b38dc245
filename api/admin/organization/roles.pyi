"""Roles in the organization: what may be done, under a name."""


class Roles(auth="admin"):
    """Make roles for the organization; `users.roles` and `groups.roles` give them to people."""

    @POST("/organization/roles")
    def create(self, *, permissions: Sequence[str], role_name: str, description: Optional[str] = ...) -> Role:
        """Make a role for the organization.

        role_name: No other role may have it.
        """

    @GET("/organization/roles/{role_id}")
    def retrieve(self, role_id: str) -> Role:
        """Look a role up."""

    @POST("/organization/roles/{role_id}")
    def update(
        self,
        role_id: str,
        *,
        description: Optional[str] = ...,
        permissions: Optional[Sequence[str]] = ...,
        role_name: Optional[str] = ...,
    ) -> Role:
        """Change a role; what is left out stays as it is.

        permissions: Takes the place of the whole list.
        role_name: No other role may have it.
        """

    @GET("/organization/roles")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> NextCursorPage[Role]:
        """List the roles of the organization.

        after: `next` of the page before.
        limit: How many roles a page holds, 0 to 1,000; 1,000 unless given.
        order: Ascending unless given.
        """

    @DELETE("/organization/roles/{role_id}")
    def delete(self, role_id: str) -> RoleDeleteResponse:
        """Delete a role that you made."""


class Role(BaseModel):
    """What may be done, under a name."""
    id: str
    description: Optional[str] = None
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    """Made by the service, not by you."""
    resource_type: str
    """What it is a role in, such as `api.organization` or `api.project`."""


class RoleDeleteResponse(BaseModel):
    """That a role was deleted."""
    id: str
    deleted: bool
    object: Literal["role.deleted"]
