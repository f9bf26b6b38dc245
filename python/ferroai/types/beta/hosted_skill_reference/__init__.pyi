"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["HostedSkillReference"]


class HostedSkillReference(BaseModel):
    """One that is kept in `client.skills`."""
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str
    """The one that is there: a number."""
