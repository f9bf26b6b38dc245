"""Which roles of the organization someone has."""

from ....admin.organization.data_retention import OrganizationUser
from ....admin.organization.roles import Role


TWINS("admin.organization.groups.roles")


class Roles(auth="admin"):
    """Give roles of the organization to people, and take them back."""

    @POST("/organization/users/{user_id}/roles")
    def create(self, user_id: str, *, role_id: str) -> RoleCreateResponse:
        """Give a role to someone."""

    @GET("/organization/users/{user_id}/roles/{role_id}", params=None)
    def retrieve(self, role_id: str, *, user_id: str) -> RoleRetrieveResponse:
        """Look up someone's role."""

    @GET("/organization/users/{user_id}/roles")
    def list(
        self,
        user_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[RoleListResponse]:
        """List the roles that someone has.

        after: `next` of the page before.
        limit: How many roles a page holds, 0 to 1,000.
        """

    @DELETE("/organization/users/{user_id}/roles/{role_id}", params=None)
    def delete(self, role_id: str, *, user_id: str) -> RoleDeleteResponse:
        """Take a role from someone."""


class RoleCreateResponse(BaseModel):
    """That someone has a role."""
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser
