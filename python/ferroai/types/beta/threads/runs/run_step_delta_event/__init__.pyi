"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.threads.runs.run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaEvent"]


class RunStepDeltaEvent(BaseModel):
    """What has come to a step while it is done."""
    id: str
    """Of the step."""
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]
