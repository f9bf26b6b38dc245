"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.responses.local_skill_param import LocalSkillParam

__all__ = ["LocalEnvironmentParam"]


class LocalEnvironmentParam(TypedDict, total=False):
    """Your program runs the commands."""
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]
