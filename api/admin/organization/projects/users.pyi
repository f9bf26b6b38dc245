class Users(auth="admin"):
    @POST("/organization/projects/{project_id}/users")
    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] = ...,
        user_id: Optional[str] = ...,
    ) -> ProjectUser: ...

    @GET("/organization/projects/{project_id}/users/{user_id}", params=None)
    def retrieve(self, user_id: str, *, project_id: str) -> ProjectUser: ...

    @POST("/organization/projects/{project_id}/users/{user_id}")
    def update(self, user_id: str, *, project_id: str, role: Optional[str] = ...) -> ProjectUser: ...

    @GET("/organization/projects/{project_id}/users")
    def list(self, project_id: str, *, after: str = ..., limit: int = ...) -> ConversationCursorPage[ProjectUser]: ...

    @DELETE("/organization/projects/{project_id}/users/{user_id}", params=None)
    def delete(self, user_id: str, *, project_id: str) -> UserDeleteResponse: ...


class ProjectUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: Optional[str] = None
    name: Optional[str] = None


class UserDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]
