"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.hosted_environment_file import HostedEnvironmentFile
from ferroai.types.beta.hosted_plugin import HostedPlugin
from ferroai.types.beta.hosted_skill import HostedSkill

__all__ = ["EnvironmentInfo"]


class EnvironmentInfo(BaseModel):
    """An environment: how it is, and what was put into it."""
    id: str
    files: List[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`ready` can be used, `suspended` is stopped and will go on from where it was, `expired` is gone."""
    type: Literal["openai_hosted", "self_hosted"]
