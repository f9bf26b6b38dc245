"""Which roles of the organization a group has."""

from ....admin.organization.roles import Role


class Roles(auth="admin"):
    """Give roles of the organization to groups, and take them back."""

    @POST("/organization/groups/{group_id}/roles")
    def create(self, group_id: str, *, role_id: str) -> RoleCreateResponse:
        """Give a role to a group."""

    @GET("/organization/groups/{group_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, group_id: str) -> RoleRetrieveResponse:
        """Look a group's role up."""

    @GET("/organization/groups/{group_id}/roles")
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[RoleListResponse]:
        """List the roles of a group.

        after: `next` of the page before.
        limit: How many roles a page holds, 0 to 1,000.
        """

    @DELETE("/organization/groups/{group_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, group_id: str) -> RoleDeleteResponse:
        """Take a role from a group."""


class RoleCreateResponse(BaseModel):
    """That a group has a role."""
    group: Group
    object: Literal["group.role"]
    role: Role

    class Group(BaseModel):
        """The group."""
        id: str
        created_at: int
        name: str
        object: Literal["group"]
        scim_managed: bool
        """Kept by your identity provider, so not to be changed here."""


class RoleDeleteResponse(BaseModel):
    """That a role was taken back."""
    deleted: bool
    object: str


class RoleListResponse(BaseModel):
    """A role, as someone or a group has it."""
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    """Whom it comes from, if it was inherited."""
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    """Id of who made the role."""
    created_by_user_obj: Optional[Dict[str, object]] = None
    """Who made the role, if the service looked it up."""
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    """Made by the service, not by you."""
    resource_type: str
    """What it is a role in."""
    updated_at: Optional[int] = None

    class AssignmentSource(BaseModel):
        """Whom a role was inherited from."""
        principal_id: str
        principal_type: str


class RoleRetrieveResponse(Like[RoleListResponse]): ...
