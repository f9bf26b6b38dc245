"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.automation_created_by import AutomationCreatedBy
from ferroai.types.beta.agents.automation_target import AutomationTarget

__all__ = ["OneTimeAutomation"]


class OneTimeAutomation(BaseModel):
    """Work for an agent, once."""
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    """When, in Unix time."""
    status: Literal["active", "paused", "completed"]
    """`completed` when its time has come; the agent may still be at work."""
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Optional[Literal["target_session_failed"]] = None
    """Why the service has stopped it, if it has."""
