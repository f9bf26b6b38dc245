class Versions:
    @POST("/skills/{skill_id}/versions", multipart="if_files")
    def create(self, skill_id: str, *, default: bool = ..., files: Union[Sequence[File], File] = ...) -> SkillVersion: ...

    @GET("/skills/{skill_id}/versions/{version}", params=None)
    def retrieve(self, version: str, *, skill_id: str) -> SkillVersion: ...

    @GET("/skills/{skill_id}/versions")
    def list(
        self,
        skill_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[SkillVersion]: ...

    @DELETE("/skills/{skill_id}/versions/{version}", params=None)
    def delete(self, version: str, *, skill_id: str) -> DeletedSkillVersion: ...


class DeletedSkillVersion(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(BaseModel):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
