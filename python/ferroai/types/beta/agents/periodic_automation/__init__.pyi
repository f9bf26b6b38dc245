"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.automation_created_by import AutomationCreatedBy
from ferroai.types.beta.agents.automation_target import AutomationTarget

__all__ = ["PeriodicAutomation"]


class PeriodicAutomation(BaseModel):
    """Work for an agent, again and again."""
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    """When, as cron has it."""
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    """An IANA name, for `expression`."""
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]] = None
    """Why the service has stopped it, if it has."""
