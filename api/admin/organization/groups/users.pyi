"""Who is in a group."""


class Users(auth="admin"):
    """Put people into groups, and take them out."""

    @POST("/organization/groups/{group_id}/users")
    def create(self, group_id: str, *, user_id: str) -> UserCreateResponse:
        """Put someone into a group."""

    @GET("/organization/groups/{group_id}/users/{user_id}", params=None)
    def retrieve(self, user_id: str, *, group_id: str) -> UserRetrieveResponse:
        """Look up someone in a group."""

    @GET("/organization/groups/{group_id}/users")
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[OrganizationGroupUser]:
        """List who is in a group.

        after: Id of the last user of the page before.
        limit: How many people a page holds, 0 to 1,000; 100 unless given.
        order: Descending unless given.
        """

    @DELETE("/organization/groups/{group_id}/users/{user_id}", params=None)
    def delete(self, user_id: str, *, group_id: str) -> UserDeleteResponse:
        """Take someone out of a group."""


class OrganizationGroupUser(BaseModel):
    """Someone in a group."""
    id: str
    email: Optional[str] = None
    name: str


class UserCreateResponse(BaseModel):
    """That someone is in a group now."""
    group_id: str
    object: Literal["group.user"]
    user_id: str


class UserDeleteResponse(BaseModel):
    """That someone was taken out of a group."""
    deleted: bool
    object: Literal["group.user.deleted"]


class UserRetrieveResponse(BaseModel):
    """Someone in a group, with more about them."""
    id: str
    email: Optional[str] = None
    is_service_account: Optional[bool] = None
    name: str
    picture: Optional[str] = None
    """Address of an image."""
    user_type: Literal["user", "tenant_user"]
