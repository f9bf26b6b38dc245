"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DeletedSkillVersion"]


class DeletedSkillVersion(BaseModel):
    """That a version was deleted."""
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str
