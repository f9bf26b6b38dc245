"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DeletedSkill"]


class DeletedSkill(BaseModel):
    """That a skill was deleted."""
    id: str
    deleted: bool
    object: Literal["skill.deleted"]
