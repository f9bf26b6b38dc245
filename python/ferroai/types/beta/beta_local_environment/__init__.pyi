"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_local_skill import BetaLocalSkill

__all__ = ["BetaLocalEnvironment"]


class BetaLocalEnvironment(BaseModel):
    """Your program runs the commands."""
    type: Literal["local"]
    skills: Optional[List[BetaLocalSkill]] = None
