"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaSkillReference"]


class BetaSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None
    """A number or `latest`; the skill's default unless given."""
