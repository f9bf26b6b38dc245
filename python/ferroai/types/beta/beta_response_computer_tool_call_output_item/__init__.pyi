"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_computer_tool_call_output_screenshot import (
    BetaResponseComputerToolCallOutputScreenshot,
)

__all__ = ["AcknowledgedSafetyCheck", "Agent", "BetaResponseComputerToolCallOutputItem"]


class BetaResponseComputerToolCallOutputItem(BaseModel):
    """What the screen shows after something was done."""
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    """The warnings of the call that you have seen to."""
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    created_by: Optional[str] = None
    """Id of who made it."""

class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
