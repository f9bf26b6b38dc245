"""Groups: people who are given roles together."""


class Groups(auth="admin"):
    """Make, rename and delete groups of people."""

    @POST("/organization/groups")
    def create(self, *, name: str) -> Group:
        """Make a group."""

    @GET("/organization/groups/{group_id}")
    def retrieve(self, group_id: str) -> Group:
        """Look a group up."""

    @POST("/organization/groups/{group_id}")
    def update(self, group_id: str, *, name: str) -> GroupUpdateResponse:
        """Rename a group."""

    @GET("/organization/groups")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> NextCursorPage[Group]:
        """List the groups.

        after: Id of the last group of the page before.
        limit: How many groups a page holds, 0 to 1,000; 100 unless given.
        order: Ascending unless given.
        """

    @DELETE("/organization/groups/{group_id}")
    def delete(self, group_id: str) -> GroupDeleteResponse:
        """Delete a group; the people stay."""


class Group(BaseModel):
    """People who are given roles together."""
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    """Kept by your identity provider, so not to be changed here."""
    name: str


class GroupDeleteResponse(BaseModel):
    """That a group was deleted."""
    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(Like[Group]):
    """The group as it is now."""
    del group_type
