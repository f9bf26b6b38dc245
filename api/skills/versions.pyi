"""The versions of a skill."""


class Versions:
    """Add, list and remove versions of a skill."""

    @POST("/skills/{skill_id}/versions", multipart="if_files")
    def create(self, skill_id: str, *, default: bool = ..., files: Union[Sequence[File], File] = ...) -> SkillVersion:
        """Add a version to a skill.

        default: Whether it is used from now on unless another is named.
        files: The files with their paths, or one zip.
        """

    @GET("/skills/{skill_id}/versions/{version}", params=None)
    def retrieve(self, version: str, *, skill_id: str) -> SkillVersion:
        """Look a version up.

        version: Its number, or `latest`.
        """

    @GET("/skills/{skill_id}/versions")
    def list(
        self,
        skill_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[SkillVersion]:
        """List the versions of a skill.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/skills/{skill_id}/versions/{version}", params=None)
    def delete(self, version: str, *, skill_id: str) -> DeletedSkillVersion:
        """Delete a version."""


class DeletedSkillVersion(BaseModel):
    """That a version was deleted."""
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(BaseModel):
    """A version of a skill."""
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
