"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Skill"]


class Skill(BaseModel):
    """A skill."""
    id: str
    created_at: int
    default_version: str
    """The version that is used unless one is named."""
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]
