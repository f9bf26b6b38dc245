"""What is in the files of a container."""


class Content:
    """Download the files of a container."""

    @GET("/containers/{container_id}/files/{file_id}/content", headers={"Accept": "application/binary"}, params=None)
    def retrieve(self, file_id: str, *, container_id: str) -> Binary:
        """Download a file of a container."""
