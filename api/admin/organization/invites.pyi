"""Invitations into the organization."""


class Invites(auth="admin"):
    """Invite people; they are in when they accept."""

    @POST("/organization/invites")
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[InviteCreateParams.Project] = ...,
    ) -> Invite:
        """Invite someone by mail.

        role: What they may do in the organization.
        projects: Which they are in from then on; the default project unless given, none for `[]`.
        """

    @GET("/organization/invites/{invite_id}")
    def retrieve(self, invite_id: str) -> Invite:
        """Look an invitation up."""

    @GET("/organization/invites")
    def list(self, *, after: str = ..., limit: int = ...) -> ConversationCursorPage[Invite]:
        """List the invitations.

        after: Id of the last invitation of the page before.
        limit: How many invitations a page holds, 1 to 100; 20 unless given.
        """

    @DELETE("/organization/invites/{invite_id}")
    def delete(self, invite_id: str) -> InviteDeleteResponse:
        """Take an invitation back, as long as it was not accepted."""


class Invite(BaseModel):
    """An invitation into the organization."""
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: List[Project]
    """Which they are in once they accept."""
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: Optional[int] = None
    expires_at: Optional[int] = None

    class Project(BaseModel):
        """A project, and what they may do there."""
        id: str
        role: Literal["member", "owner"]


class InviteCreateParams(Call):

    class Project(TypedDict):
        """A project, and what they may do there."""
        id: str
        role: Literal["member", "owner"]


class InviteDeleteResponse(BaseModel):
    """That an invitation was taken back."""
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
