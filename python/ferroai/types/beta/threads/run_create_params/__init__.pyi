"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferroai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferroai.types.beta.assistant_tool_param import AssistantToolParam
from ferroai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from ferroai.types.beta.threads.message_content_part_param import MessageContentPartParam
from ferroai.types.beta.threads.runs.run_step_include import RunStepInclude
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "TruncationStrategy",
]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]

class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]

class AdditionalMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    """`assistant` for words that are to count as the assistant's, `user` for all others."""
    attachments: Optional[Iterable[AdditionalMessageAttachment]]
    """Files, and which tools get them."""
    metadata: Optional[Metadata]

class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    """`auto` leaves out what stands in the middle until the rest fits, `last_messages` all but the last few."""
    last_messages: Optional[int]
    """How many of them, where `type` says so; 1 or more."""

class RunCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `beta.threads.runs.create`."""
    assistant_id: Required[str]
    include: List[RunStepInclude]
    """What else the steps are to tell: the contents of what a search found."""
    additional_instructions: Optional[str]
    """Put behind the instructions, for this run only."""
    additional_messages: Optional[Iterable[AdditionalMessage]]
    """Put into the thread first."""
    instructions: Optional[str]
    """In the place of the assistant's, for this run only."""
    max_completion_tokens: Optional[int]
    """How many tokens the run may write over all its turns, about; 256 or more. A run that needs more ends as `incomplete`."""
    max_prompt_tokens: Optional[int]
    """How many tokens the run may read over all its turns, about; 256 or more. A run that needs more ends as `incomplete`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    model: Optional[Union[str, ChatModel]]
    """In the place of the assistant's, for this run only."""
    parallel_tool_calls: bool
    """Whether several functions may be called at once."""
    reasoning_effort: Optional[ReasoningEffort]
    """How long a reasoning model thinks before it answers; not every model knows every step."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """Which form messages take: `"auto"`, text, any JSON, or JSON of a schema of yours."""
    temperature: Optional[float]
    """0 to 2; the higher, the less predictable. 1 unless given."""
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """`"none"` calls no tool, `"auto"` leaves it to the model, `"required"` calls one at least; or the one to call."""
    tools: Optional[Iterable[AssistantToolParam]]
    """In the place of the assistant's, for this run only; up to 20."""
    top_p: Optional[float]
    """Choose among the likeliest tokens only, until their probabilities add up to this, 0 to 1. Change it or `temperature`, not both."""
    truncation_strategy: Optional[TruncationStrategy]
    """What of a long thread the model gets to read."""

class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    """Keyword parameters of `beta.threads.runs.create`."""
    stream: Optional[Literal[False]]
    """Give the events of the run as they happen, until it is over."""

class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    """Keyword parameters of `beta.threads.runs.create`."""
    stream: Required[Literal[True]]
    """Give the events of the run as they happen, until it is over."""

RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
"""Keyword parameters of `beta.threads.runs.create`."""
