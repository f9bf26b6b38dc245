"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.threads.runs.run_step_delta_message_delta import RunStepDeltaMessageDelta
from ferroai.types.beta.threads.runs.tool_call_delta_object import ToolCallDeltaObject

__all__ = ["RunStepDelta", "StepDetails"]


class RunStepDelta(BaseModel):
    """What has come to a step."""
    step_details: Optional[StepDetails] = None

StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]
