"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.threads.runs.tool_call import ToolCall

__all__ = ["ToolCallsStepDetails"]


class ToolCallsStepDetails(BaseModel):
    """Tools that were called."""
    tool_calls: List[ToolCall]
    type: Literal["tool_calls"]
