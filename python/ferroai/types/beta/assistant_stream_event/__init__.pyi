"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.thread import Thread
from ferroai.types.beta.threads.message import Message
from ferroai.types.beta.threads.message_delta_event import MessageDeltaEvent
from ferroai.types.beta.threads.run import Run
from ferroai.types.beta.threads.runs.run_step import RunStep
from ferroai.types.beta.threads.runs.run_step_delta_event import RunStepDeltaEvent
from ferroai.types.shared.error_object import ErrorObject

__all__ = [
    "AssistantStreamEvent",
    "ErrorEvent",
    "ThreadCreated",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageInProgress",
    "ThreadMessageIncomplete",
    "ThreadRunCancelled",
    "ThreadRunCancelling",
    "ThreadRunCompleted",
    "ThreadRunCreated",
    "ThreadRunExpired",
    "ThreadRunFailed",
    "ThreadRunInProgress",
    "ThreadRunIncomplete",
    "ThreadRunQueued",
    "ThreadRunRequiresAction",
    "ThreadRunStepCancelled",
    "ThreadRunStepCompleted",
    "ThreadRunStepCreated",
    "ThreadRunStepDelta",
    "ThreadRunStepExpired",
    "ThreadRunStepFailed",
    "ThreadRunStepInProgress",
]


AssistantStreamEvent: TypeAlias = Union[
    ThreadCreated,
    ThreadRunCreated,
    ThreadRunQueued,
    ThreadRunInProgress,
    ThreadRunRequiresAction,
    ThreadRunCompleted,
    ThreadRunIncomplete,
    ThreadRunFailed,
    ThreadRunCancelling,
    ThreadRunCancelled,
    ThreadRunExpired,
    ThreadRunStepCreated,
    ThreadRunStepInProgress,
    ThreadRunStepDelta,
    ThreadRunStepCompleted,
    ThreadRunStepFailed,
    ThreadRunStepCancelled,
    ThreadRunStepExpired,
    ThreadMessageCreated,
    ThreadMessageInProgress,
    ThreadMessageDelta,
    ThreadMessageCompleted,
    ThreadMessageIncomplete,
    ErrorEvent,
]
"""What happens while a run is streamed: `event` names it, `data` is the thing as it is now, or what came to it."""

class ThreadCreated(BaseModel):
    data: Thread
    event: Literal["thread.created"]
    enabled: Optional[bool] = None
    """Says nothing about threads: the published description has it here by mistake."""

class ThreadRunCreated(BaseModel):
    data: Run
    event: Literal["thread.run.created"]

class ThreadRunQueued(BaseModel):
    """The run waits for its turn."""
    data: Run
    event: Literal["thread.run.queued"]

class ThreadRunInProgress(BaseModel):
    data: Run
    event: Literal["thread.run.in_progress"]

class ThreadRunRequiresAction(BaseModel):
    """The run waits for the outputs of functions: hand them in with `submit_tool_outputs`."""
    data: Run
    event: Literal["thread.run.requires_action"]

class ThreadRunCompleted(BaseModel):
    data: Run
    event: Literal["thread.run.completed"]

class ThreadRunIncomplete(BaseModel):
    """The run has ended before it was through: its `incomplete_details` say why."""
    data: Run
    event: Literal["thread.run.incomplete"]

class ThreadRunFailed(BaseModel):
    data: Run
    event: Literal["thread.run.failed"]

class ThreadRunCancelling(BaseModel):
    data: Run
    event: Literal["thread.run.cancelling"]

class ThreadRunCancelled(BaseModel):
    data: Run
    event: Literal["thread.run.cancelled"]

class ThreadRunExpired(BaseModel):
    """The run was not over in time."""
    data: Run
    event: Literal["thread.run.expired"]

class ThreadRunStepCreated(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.created"]

class ThreadRunStepInProgress(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.in_progress"]

class ThreadRunStepDelta(BaseModel):
    """What has come to a step."""
    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]

class ThreadRunStepCompleted(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.completed"]

class ThreadRunStepFailed(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.failed"]

class ThreadRunStepCancelled(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.cancelled"]

class ThreadRunStepExpired(BaseModel):
    """The step was not over when its run expired."""
    data: RunStep
    event: Literal["thread.run.step.expired"]

class ThreadMessageCreated(BaseModel):
    data: Message
    event: Literal["thread.message.created"]

class ThreadMessageInProgress(BaseModel):
    data: Message
    event: Literal["thread.message.in_progress"]

class ThreadMessageDelta(BaseModel):
    """What has come to a message."""
    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]

class ThreadMessageCompleted(BaseModel):
    data: Message
    event: Literal["thread.message.completed"]

class ThreadMessageIncomplete(BaseModel):
    """The message ends before it is through."""
    data: Message
    event: Literal["thread.message.incomplete"]

class ErrorEvent(BaseModel):
    """Something went wrong on the way, in the service or for lack of time."""
    data: ErrorObject
    event: Literal["error"]
