class Users(auth="admin"):
    @POST("/organization/groups/{group_id}/users")
    def create(self, group_id: str, *, user_id: str) -> UserCreateResponse: ...

    @GET("/organization/groups/{group_id}/users/{user_id}", params=None)
    def retrieve(self, user_id: str, *, group_id: str) -> UserRetrieveResponse: ...

    @GET("/organization/groups/{group_id}/users")
    def list(
        self,
        group_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> NextCursorPage[OrganizationGroupUser]: ...

    @DELETE("/organization/groups/{group_id}/users/{user_id}", params=None)
    def delete(self, user_id: str, *, group_id: str) -> UserDeleteResponse: ...


class OrganizationGroupUser(BaseModel):
    id: str
    email: Optional[str] = None
    name: str


class UserCreateResponse(BaseModel):
    group_id: str
    object: Literal["group.user"]
    user_id: str


class UserDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["group.user.deleted"]


class UserRetrieveResponse(BaseModel):
    id: str
    email: Optional[str] = None
    is_service_account: Optional[bool] = None
    name: str
    picture: Optional[str] = None
    user_type: Literal["user", "tenant_user"]
