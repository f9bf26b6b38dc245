class Parts:
    @POST("/uploads/{upload_id}/parts", multipart=True)
    def create(self, upload_id: str, *, data: File) -> UploadPart: ...


class UploadPart(BaseModel):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
