"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_local_skill_param import BetaLocalSkillParam

__all__ = ["BetaLocalEnvironmentParam"]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """Your program runs the commands."""
    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]
