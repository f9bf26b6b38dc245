"""The files of one version of a skill."""


class Content:
    """Download one version of a skill."""

    @GET("/skills/{skill_id}/versions/{version}/content", headers={"Accept": "application/binary"}, params=None)
    def retrieve(self, version: str, *, skill_id: str) -> Binary:
        """Download a version as a zip."""
