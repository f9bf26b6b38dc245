class Skills:
    @POST("/skills", multipart="if_files")
    def create(self, *, files: Union[Sequence[File], File] = ...) -> Skill: ...

    @GET("/skills/{skill_id}")
    def retrieve(self, skill_id: str) -> Skill: ...

    @POST("/skills/{skill_id}")
    def update(self, skill_id: str, *, default_version: str) -> Skill: ...

    @GET("/skills")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> CursorPage[Skill]: ...

    @DELETE("/skills/{skill_id}")
    def delete(self, skill_id: str) -> DeletedSkill: ...


class DeletedSkill(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(BaseModel):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillList(BaseModel):
    data: List[Skill]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
