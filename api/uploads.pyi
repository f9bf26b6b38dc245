from .files import FileObject, FilePurpose


class Uploads:
    @POST("/uploads")
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: UploadCreateParams.ExpiresAfter = ...,
    ) -> Upload: ...

    @POST("/uploads/{upload_id}/cancel")
    def cancel(self, upload_id: str) -> Upload: ...

    @POST("/uploads/{upload_id}/complete")
    def complete(self, upload_id: str, *, part_ids: Sequence[str], md5: str = ...) -> Upload: ...


class Upload(BaseModel):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: Optional[FileObject] = None


class UploadCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int
