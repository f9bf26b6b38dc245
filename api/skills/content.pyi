from ..skills.versions import SkillVersion


class Content:
    @GET("/skills/{skill_id}/content", headers={"Accept": "application/binary"})
    def retrieve(self, skill_id: str) -> Binary: ...


class SkillVersionList(BaseModel):
    data: List[SkillVersion]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
