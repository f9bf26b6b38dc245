"""Who may use a checkpoint."""


class Permissions:
    """Share a fine-tuned model with other projects. Owners of the organization only: `api_key` must be an admin key."""

    @POST("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def create(self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str]) -> Page[PermissionCreateResponse]:
        """Let projects use a checkpoint."""

    @GET(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        deprecated="use `list`, which reads all pages",
    )
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["ascending", "descending"] = ...,
        project_id: str = ...,
    ) -> PermissionRetrieveResponse:
        """List the permissions of a checkpoint, one page.

        after: Id of the last permission of the page before.
        limit: How many permissions the page holds; 10 unless given.
        order: By time of creation, newest first unless given.
        project_id: Only those for this project.
        """

    @GET("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["ascending", "descending"] = ...,
        project_id: str = ...,
    ) -> ConversationCursorPage[PermissionListResponse]:
        """List the permissions of a checkpoint.

        after: Id of the last permission of the page before.
        limit: How many permissions a page holds; 10 unless given.
        order: By time of creation, newest first unless given.
        project_id: Only those for this project.
        """

    @DELETE("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}", params=None)
    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str) -> PermissionDeleteResponse:
        """Take the permission back."""


class PermissionCreateResponse(BaseModel):
    """That a project may use a checkpoint."""
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionDeleteResponse(BaseModel):
    """That a permission was taken back."""
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class PermissionListResponse(Like[PermissionCreateResponse]): ...


class PermissionRetrieveResponse(BaseModel):
    """A page of permissions."""
    data: List[Data]
    has_more: bool
    object: Literal["list"]
    first_id: Optional[str] = None
    last_id: Optional[str] = None

    class Data(Like[PermissionCreateResponse]): ...
