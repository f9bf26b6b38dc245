"""Who is in the organization."""

from ...admin.organization.data_retention import OrganizationUser


class Users(auth="admin"):
    """Look people up, change what they may do, and take them out; `invites` brings them in."""

    @GET("/organization/users/{user_id}")
    def retrieve(self, user_id: str) -> OrganizationUser:
        """Look up someone in the organization."""

    @POST("/organization/users/{user_id}")
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] = ...,
        role: Optional[str] = ...,
        role_id: Optional[str] = ...,
        technical_level: Optional[str] = ...,
    ) -> OrganizationUser:
        """Change what someone may do.

        role: `owner` or `reader`.
        role_id: Id of the role to give.
        """

    @GET("/organization/users")
    def list(
        self,
        *,
        after: str = ...,
        emails: Sequence[str] = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[OrganizationUser]:
        """List who is in the organization.

        after: Id of the last user of the page before.
        emails: Only those with these addresses.
        limit: How many people a page holds, 1 to 100; 20 unless given.
        """

    @DELETE("/organization/users/{user_id}")
    def delete(self, user_id: str) -> UserDeleteResponse:
        """Take someone out of the organization."""


class UserDeleteResponse(BaseModel):
    """That someone was taken out of the organization."""
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
