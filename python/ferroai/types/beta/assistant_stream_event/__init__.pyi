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

class ThreadCreated(BaseModel):
    data: Thread
    event: Literal["thread.created"]
    enabled: Optional[bool] = None

class ThreadRunCreated(BaseModel):
    data: Run
    event: Literal["thread.run.created"]

class ThreadRunQueued(BaseModel):
    data: Run
    event: Literal["thread.run.queued"]

class ThreadRunInProgress(BaseModel):
    data: Run
    event: Literal["thread.run.in_progress"]

class ThreadRunRequiresAction(BaseModel):
    data: Run
    event: Literal["thread.run.requires_action"]

class ThreadRunCompleted(BaseModel):
    data: Run
    event: Literal["thread.run.completed"]

class ThreadRunIncomplete(BaseModel):
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
    data: Run
    event: Literal["thread.run.expired"]

class ThreadRunStepCreated(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.created"]

class ThreadRunStepInProgress(BaseModel):
    data: RunStep
    event: Literal["thread.run.step.in_progress"]

class ThreadRunStepDelta(BaseModel):
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
    data: RunStep
    event: Literal["thread.run.step.expired"]

class ThreadMessageCreated(BaseModel):
    data: Message
    event: Literal["thread.message.created"]

class ThreadMessageInProgress(BaseModel):
    data: Message
    event: Literal["thread.message.in_progress"]

class ThreadMessageDelta(BaseModel):
    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]

class ThreadMessageCompleted(BaseModel):
    data: Message
    event: Literal["thread.message.completed"]

class ThreadMessageIncomplete(BaseModel):
    data: Message
    event: Literal["thread.message.incomplete"]

class ErrorEvent(BaseModel):
    data: ErrorObject
    event: Literal["error"]
