"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import TypedDict

from ferroai.types.beta.agents.automation_target_param import AutomationTargetParam

__all__ = ["AutomationUpdateParams"]


class AutomationUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.automations.update`."""
    expression: str
    metadata: Dict[str, str]
    name: str
    run_at: int
    target: AutomationTargetParam
    timezone: str
