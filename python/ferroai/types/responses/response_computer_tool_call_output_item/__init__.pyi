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
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    created_by: Optional[str] = None

class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None
