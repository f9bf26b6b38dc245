"""Who is in a project."""


class Users(auth="admin"):
    """Put people of the organization into projects, and take them out."""

    @POST("/organization/projects/{project_id}/users")
    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] = ...,
        user_id: Optional[str] = ...,
    ) -> ProjectUser:
        """Put someone of the organization into a project.

        role: `owner` or `member`.
        email: One of `email` and `user_id` tells who it is.
        """

    @GET("/organization/projects/{project_id}/users/{user_id}", params=None)
    def retrieve(self, user_id: str, *, project_id: str) -> ProjectUser:
        """Look up someone in a project."""

    @POST("/organization/projects/{project_id}/users/{user_id}")
    def update(self, user_id: str, *, project_id: str, role: Optional[str] = ...) -> ProjectUser:
        """Give someone another role.

        role: `owner` or `member`.
        """

    @GET("/organization/projects/{project_id}/users")
    def list(self, project_id: str, *, after: str = ..., limit: int = ...) -> ConversationCursorPage[ProjectUser]:
        """List who is in a project.

        after: Id of the last user of the page before.
        limit: How many people a page holds, 1 to 100; 20 unless given.
        """

    @DELETE("/organization/projects/{project_id}/users/{user_id}", params=None)
    def delete(self, user_id: str, *, project_id: str) -> UserDeleteResponse:
        """Take someone out of a project."""


class ProjectUser(BaseModel):
    """Someone in a project."""
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    """`owner` or `member`."""
    email: Optional[str] = None
    name: Optional[str] = None


class UserDeleteResponse(BaseModel):
    """That someone was taken out of a project."""
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]
