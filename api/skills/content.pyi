"""The files of a skill."""

from ..skills.versions import SkillVersion


class Content:
    """Download a skill."""

    @GET("/skills/{skill_id}/content", headers={"Accept": "application/binary"})
    def retrieve(self, skill_id: str) -> Binary:
        """Download a skill as a zip."""


class SkillVersionList(BaseModel):
    """Versions of a skill."""
    data: List[SkillVersion]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
