"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.assistant_response_format_option import AssistantResponseFormatOption
from ferroai.types.beta.assistant_tool import AssistantTool
from ferroai.types.beta.assistant_tool_choice_option import AssistantToolChoiceOption
from ferroai.types.beta.threads.required_action_function_tool_call import RequiredActionFunctionToolCall
from ferroai.types.beta.threads.run_status import RunStatus
from ferroai.types.shared.metadata import Metadata

__all__ = [
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "TruncationStrategy",
    "Usage",
]


class Run(BaseModel):
    """An assistant at work on a thread."""
    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expires_at: Optional[int] = None
    """When it is given up, unless it is over by then."""
    failed_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None
    """Which limit ended it; only for what is `incomplete`."""
    instructions: str
    last_error: Optional[LastError] = None
    """Only for what has `failed`."""
    max_completion_tokens: Optional[int] = None
    """Limit of tokens written."""
    max_prompt_tokens: Optional[int] = None
    metadata: Optional[Metadata] = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    """Whether the model may call several tools in one turn."""
    required_action: Optional[RequiredAction] = None
    """What it waits for; only for what `requires_action`."""
    response_format: Optional[AssistantResponseFormatOption] = None
    started_at: Optional[int] = None
    status: RunStatus
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption] = None
    tools: List[AssistantTool]
    truncation_strategy: Optional[TruncationStrategy] = None
    """What of a long thread the model gets to read."""
    usage: Optional[Usage] = None
    """Known when it is over."""
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""

class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None

class LastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str

class RequiredActionSubmitToolOutputs(BaseModel):
    tool_calls: List[RequiredActionFunctionToolCall]

class RequiredAction(BaseModel):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]

class TruncationStrategy(BaseModel):
    type: Literal["auto", "last_messages"]
    """`auto` leaves out what stands in the middle until the rest fits, `last_messages` all but the last few."""
    last_messages: Optional[int] = None
    """How many of them, where `type` says so."""

class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
