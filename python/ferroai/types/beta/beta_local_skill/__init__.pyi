"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel

__all__ = ["BetaLocalSkill"]


class BetaLocalSkill(BaseModel):
    description: str
    name: str
    path: str
    """The folder that the skill is in."""
