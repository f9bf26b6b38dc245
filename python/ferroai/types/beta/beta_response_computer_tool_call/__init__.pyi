"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_computer_action import BetaComputerAction
from ferroai.types.beta.beta_computer_action_list import BetaComputerActionList

__all__ = ["Agent", "BetaResponseComputerToolCall", "PendingSafetyCheck"]


class BetaResponseComputerToolCall(BaseModel):
    """As `ResponseComputerToolCallParam`."""
    id: str
    call_id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[BetaComputerAction] = None
    actions: Optional[BetaComputerActionList] = None
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class PendingSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
