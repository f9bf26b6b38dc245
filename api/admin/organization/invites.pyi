class Invites(auth="admin"):
    @POST("/organization/invites")
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[InviteCreateParams.Project] = ...,
    ) -> Invite: ...

    @GET("/organization/invites/{invite_id}")
    def retrieve(self, invite_id: str) -> Invite: ...

    @GET("/organization/invites")
    def list(self, *, after: str = ..., limit: int = ...) -> ConversationCursorPage[Invite]: ...

    @DELETE("/organization/invites/{invite_id}")
    def delete(self, invite_id: str) -> InviteDeleteResponse: ...


class Invite(BaseModel):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: List[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: Optional[int] = None
    expires_at: Optional[int] = None

    class Project(BaseModel):
        id: str
        role: Literal["member", "owner"]


class InviteCreateParams(Call):

    class Project(TypedDict):
        id: str
        role: Literal["member", "owner"]


class InviteDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
