"""Uploads: large files, sent in parts."""

from .files import FileObject, FilePurpose


class Uploads:
    """Upload files that are too large for one request."""

    @POST("/uploads")
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: UploadCreateParams.ExpiresAfter = ...,
    ) -> Upload:
        """Begin an upload of up to 8 GB, to be ended within an hour.

        bytes: How long the whole file is.
        mime_type: What kind of file it is; must go with its purpose.
        expires_after: When the file is deleted; never unless given, but for purpose `batch` after 30 days.
        """

    @POST("/uploads/{upload_id}/cancel")
    def cancel(self, upload_id: str) -> Upload:
        """Give an upload up."""

    @POST("/uploads/{upload_id}/complete")
    def complete(self, upload_id: str, *, part_ids: Sequence[str], md5: str = ...) -> Upload:
        """End an upload: its parts become a file.

        part_ids: The parts in the order of the file.
        md5: Digest of the whole, in hex: what differs is refused.
        """

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
    """An upload in parts."""
    id: str
    bytes: int
    """How long the whole file is to be."""
    created_at: int
    expires_at: int
    """Unix time in seconds: until then it must be completed."""
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: Optional[FileObject] = None
    """The file, when the upload is completed."""


class UploadCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int
