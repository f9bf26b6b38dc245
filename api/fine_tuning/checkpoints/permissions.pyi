class Permissions:
    @POST("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def create(self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str]) -> Page[PermissionCreateResponse]: ...

    @GET("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", deprecated="deprecated")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["ascending", "descending"] = ...,
        project_id: str = ...,
    ) -> PermissionRetrieveResponse: ...

    @GET("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["ascending", "descending"] = ...,
        project_id: str = ...,
    ) -> ConversationCursorPage[PermissionListResponse]: ...

    @DELETE("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}", params=None)
    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str) -> PermissionDeleteResponse: ...


class PermissionCreateResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class PermissionListResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(BaseModel):
    data: List[Data]
    has_more: bool
    object: Literal["list"]
    first_id: Optional[str] = None
    last_id: Optional[str] = None

    class Data(BaseModel):
        id: str
        created_at: int
        object: Literal["checkpoint.permission"]
        project_id: str
