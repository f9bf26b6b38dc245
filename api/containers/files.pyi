class Files:
    @POST("/containers/{container_id}/files", multipart="if_files")
    def create(self, container_id: str, *, file: File = ..., file_id: str = ...) -> FileCreateResponse: ...

    @GET("/containers/{container_id}/files/{file_id}", params=None)
    def retrieve(self, file_id: str, *, container_id: str) -> FileRetrieveResponse: ...

    @GET("/containers/{container_id}/files")
    def list(
        self,
        container_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[FileListResponse]: ...

    @DELETE("/containers/{container_id}/files/{file_id}", params=None)
    def delete(self, file_id: str, *, container_id: str) -> None: ...


class FileCreateResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileListResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileRetrieveResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str
