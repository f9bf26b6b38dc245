"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot,
)

__all__ = ["AcknowledgedSafetyCheck", "ResponseComputerToolCallOutputItem"]


class ResponseComputerToolCallOutputItem(BaseModel):
    """What the screen shows after something was done."""
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    """The warnings of the call that you have seen to."""
    created_by: Optional[str] = None
    """Id of who made it."""

class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None
