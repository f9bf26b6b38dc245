class Files:
    @POST("/files", multipart=True)
    def create(
        self,
        *,
        file: File,
        purpose: FilePurpose,
        expires_after: FileCreateParams.ExpiresAfter = ...,
    ) -> FileObject: ...

    @GET("/files/{file_id}")
    def retrieve(self, file_id: str) -> FileObject: ...

    @GET("/files")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: str = ...,
    ) -> CursorPage[FileObject]: ...

    @DELETE("/files/{file_id}")
    def delete(self, file_id: str) -> FileDeleted: ...

    @GET("/files/{file_id}/content", headers={"Accept": "application/binary"})
    def content(self, file_id: str) -> Binary: ...

    @GET("/files/{file_id}/content", deprecated="use `content`, which gives bytes and not text")
    def retrieve_content(self, file_id: str) -> str: ...

    @STEPS
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800.0,
    ) -> FileObject:
        """Wait until the service has gone through a file, whether or not that went well.

        poll_interval: Seconds between two looks.
        max_wait_seconds: After so long a `RuntimeError` is raised.
        """


FileContent: TypeAlias = str


class FileCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int


class FileDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["file"]


class FileObject(BaseModel):
    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    expires_at: Optional[int] = None
    status_details: Optional[str] = None


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
