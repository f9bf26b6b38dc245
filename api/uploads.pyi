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

    @STEPS
    def upload_file_chunked(
        self,
        *,
        file: PathLike,
        mime_type: str,
        purpose: FilePurpose,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str = ...,
    ) -> Upload:
        """Upload a file in parts, one after the other; it is read while it is sent.

        bytes: How long the file is; looked up unless given.
        part_size: How many bytes a part has; 64 MiB unless given.
        md5: Digest of the whole, in hex: the service refuses what differs.
        """

    @STEPS
    def upload_file_chunked(
        self,
        *,
        file: bytes,
        filename: str,
        bytes: int,
        mime_type: str,
        purpose: FilePurpose,
        part_size: Optional[int] = None,
        md5: str = ...,
    ) -> Upload:
        """Upload what is in memory in parts, one after the other.

        bytes: How many there are.
        part_size: How many bytes a part has; 64 MiB unless given.
        md5: Digest of the whole, in hex: the service refuses what differs.
        """


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
