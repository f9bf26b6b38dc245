"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.skills.skill_version import SkillVersion

__all__ = ["SkillVersionList"]


class SkillVersionList(BaseModel):
    """Versions of a skill."""
    data: List[SkillVersion]
    first_id: Optional[str] = None
    """Id of the first of these."""
    has_more: bool
    """Whether there are more than these."""
    last_id: Optional[str] = None
    """Id of the last of these: the next list goes on after it."""
    object: Literal["list"]
