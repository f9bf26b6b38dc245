"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.threads.runs.tool_call_delta import ToolCallDelta

__all__ = ["ToolCallDeltaObject"]


class ToolCallDeltaObject(BaseModel):
    """What has come to the calls of a step."""
    type: Literal["tool_calls"]
    tool_calls: Optional[List[ToolCallDelta]] = None
