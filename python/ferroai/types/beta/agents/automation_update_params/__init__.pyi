"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import TypedDict

from ferroai.types.beta.agents.automation_target_param import AutomationTargetParam

__all__ = ["AutomationUpdateParams"]


class AutomationUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.automations.update`."""
    expression: str
    """Only of what is `periodic`."""
    metadata: Dict[str, str]
    """Replaced as a whole."""
    name: str
    run_at: int
    """In Unix time, still to come; as long as it has not happened."""
    target: AutomationTargetParam
    """Replaced as a whole, but it must stay of its kind."""
    timezone: str
    """Only of what is `periodic`."""
