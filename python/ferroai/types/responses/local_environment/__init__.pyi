"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.local_skill import LocalSkill

__all__ = ["LocalEnvironment"]


class LocalEnvironment(BaseModel):
    """Your program runs the commands."""
    type: Literal["local"]
    skills: Optional[List[LocalSkill]] = None
