"""Skills: instructions and files that a model may load."""


class Skills:
    """Keep instructions and files that models load when a task needs them."""

    @POST("/skills", multipart="if_files")
    def create(self, *, files: Union[Sequence[File], File] = ...) -> Skill:
        """Make a skill of its files.

        files: The files with their paths, or one zip.
        """

    @GET("/skills/{skill_id}")
    def retrieve(self, skill_id: str) -> Skill:
        """Look a skill up."""

    @POST("/skills/{skill_id}")
    def update(self, skill_id: str, *, default_version: str) -> Skill:
        """Choose the version that is used unless one is named."""

    @GET("/skills")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> CursorPage[Skill]:
        """List skills.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/skills/{skill_id}")
    def delete(self, skill_id: str) -> DeletedSkill:
        """Delete a skill with all its versions."""


class DeletedSkill(BaseModel):
    """That a skill was deleted."""
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(BaseModel):
    """A skill."""
    id: str
    created_at: int
    default_version: str
    """The version that is used unless one is named."""
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillList(BaseModel):
    """Skills."""
    data: List[Skill]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
