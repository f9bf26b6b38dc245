"""The files of a container."""


class Files:
    """Put files into a container, list and remove them."""

    @POST("/containers/{container_id}/files", multipart="if_files")
    def create(self, container_id: str, *, file: File = ..., file_id: str = ...) -> FileCreateResponse:
        """Put a file into a container: one that is sent along, or one that was uploaded.

        file: What to put into it.
        file_id: Which uploaded file to put into it.
        """

    @GET("/containers/{container_id}/files/{file_id}", params=None)
    def retrieve(self, file_id: str, *, container_id: str) -> FileRetrieveResponse:
        """Look a file of a container up."""

    @GET("/containers/{container_id}/files")
    def list(
        self,
        container_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[FileListResponse]:
        """List the files of a container.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/containers/{container_id}/files/{file_id}", params=None)
    def delete(self, file_id: str, *, container_id: str) -> None:
        """Remove a file from a container."""


class FileCreateResponse(BaseModel):
    """A file of a container."""
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    """Where it is in the container."""
    source: str
    """Who made it: `user` or `assistant`."""


class FileListResponse(Like[FileCreateResponse]): ...
class FileRetrieveResponse(Like[FileCreateResponse]): ...
