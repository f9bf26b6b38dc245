"""Files: uploaded once, used by other calls."""


class Files:
    """Upload files, look them up, download and delete them."""

    @POST("/files", multipart=True)
    def create(
        self,
        *,
        file: File,
        purpose: FilePurpose,
        expires_after: FileCreateParams.ExpiresAfter = ...,
    ) -> FileObject:
        """Upload a file.

        file: What to upload: a path, bytes, an open file, or one with a name; up to 512 MB.
        purpose: What it is meant for.
        expires_after: When it is deleted; never unless given, but for purpose `batch` after 30 days.
        """

    @GET("/files/{file_id}")
    def retrieve(self, file_id: str) -> FileObject:
        """Look a file up."""

    @GET("/files")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: str = ...,
    ) -> CursorPage[FileObject]:
        """List files.

        after: Id of the last thing of the page before.
        limit: How many files a page holds, 1 to 10,000; that many unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        purpose: Only those meant for this.
        """

    @DELETE("/files/{file_id}")
    def delete(self, file_id: str) -> FileDeleted:
        """Delete a file, also from all vector stores."""

    @GET("/files/{file_id}/content", headers={"Accept": "application/binary"})
    def content(self, file_id: str) -> Binary:
        """Download a file."""

    @GET("/files/{file_id}/content", deprecated="use `content`, which gives bytes and not text")
    def retrieve_content(self, file_id: str) -> str:
        """Download a file as text."""

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
    """That a file was deleted."""
    id: str
    deleted: bool
    object: Literal["file"]


class FileObject(BaseModel):
    """An uploaded file."""
    id: str
    bytes: int
    """How long it is."""
    created_at: int
    """Unix time in seconds."""
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
    """No longer kept up by the service."""
    expires_at: Optional[int] = None
    """Unix time in seconds; `None` for never."""
    status_details: Optional[str] = None
    """No longer kept up by the service."""


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
