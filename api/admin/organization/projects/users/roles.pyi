"""Which roles someone has in a project."""

from .....admin.organization.data_retention import OrganizationUser
from .....admin.organization.roles import Role


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


class RoleCreateResponse(BaseModel):
    """That someone has a role."""
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


class RoleDeleteResponse(BaseModel):
    """That a role was taken from someone."""
    deleted: bool
    object: str


class RoleListResponse(BaseModel):
    """A role that someone has."""
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


class RoleRetrieveResponse(BaseModel):
    """A role that someone has."""
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
