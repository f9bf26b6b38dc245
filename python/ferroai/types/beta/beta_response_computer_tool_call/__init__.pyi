"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_computer_action import BetaComputerAction
from ferroai.types.beta.beta_computer_action_list import BetaComputerActionList

__all__ = ["Agent", "BetaResponseComputerToolCall", "PendingSafetyCheck"]


class BetaResponseComputerToolCall(BaseModel):
    """What the model wants done at a computer."""
    id: str
    call_id: str
    """Give it back with the result."""
    pending_safety_checks: List[PendingSafetyCheck]
    """Let a person look at these, then give them back as `acknowledged_safety_checks`."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[BetaComputerAction] = None
    """Only of `computer_use_preview`; else `actions`."""
    actions: Optional[BetaComputerActionList] = None
    """To be done in this order."""
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class PendingSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
