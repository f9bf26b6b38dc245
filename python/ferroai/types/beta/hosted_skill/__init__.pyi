"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.hosted_skill_reference import HostedSkillReference

__all__ = ["HostedSkill", "HostedSkillResourceInline"]


HostedSkill: TypeAlias = Union[HostedSkillReference, HostedSkillResourceInline]
"""A skill of an environment."""

class HostedSkillResourceInline(BaseModel):
    """One that came as a ZIP archive."""
    description: str
    name: str
    type: Literal["inline"]
