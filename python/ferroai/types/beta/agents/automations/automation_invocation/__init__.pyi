"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agents.automations.automation_invocation_source import AutomationInvocationSource

__all__ = ["AutomationInvocation", "Error"]


class AutomationInvocation(BaseModel):
    """One time at which an automation ran, or should have."""
    id: str
    automation_id: str
    created_at: int
    error: Optional[Error] = None
    """Why the session could not be told, if it could not."""
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int] = None
    """When it should have run; absent when it was told to run."""
    session_id: Optional[str] = None
    """Of the session spoken to; absent as long as it has not begun."""
    skip_reason: Optional[Literal["pending_delivery"]] = None
    """Why it did not run, if it did not."""
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]
    """`completed` means that the session was told, not that it has done the work."""

class Error(BaseModel):
    code: str
    message: str
