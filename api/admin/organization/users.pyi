from ...admin.organization.data_retention import OrganizationUser


class Users(auth="admin"):
    @GET("/organization/users/{user_id}")
    def retrieve(self, user_id: str) -> OrganizationUser: ...

    @POST("/organization/users/{user_id}")
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] = ...,
        role: Optional[str] = ...,
        role_id: Optional[str] = ...,
        technical_level: Optional[str] = ...,
    ) -> OrganizationUser: ...

    @GET("/organization/users")
    def list(
        self,
        *,
        after: str = ...,
        emails: Sequence[str] = ...,
        limit: int = ...,
    ) -> ConversationCursorPage[OrganizationUser]: ...

    @DELETE("/organization/users/{user_id}")
    def delete(self, user_id: str) -> UserDeleteResponse: ...


class UserDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]
