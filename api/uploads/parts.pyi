"""The parts of an upload."""


class Parts:
    """Send one part of an upload."""

    @POST("/uploads/{upload_id}/parts", multipart=True)
    def create(self, upload_id: str, *, data: File) -> UploadPart:
        """Send a part of an upload; several may be sent at a time.

        data: Up to 64 MB of the file.
        """


class UploadPart(BaseModel):
    """A part of an upload."""
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
