"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.chat.chat_completion_message import ChatCompletionMessage
from ferroai.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ferroai.types.completion_usage import CompletionUsage
from ferroai.types.shared.metadata import Metadata

__all__ = [
    "ChatCompletion",
    "Choice",
    "ChoiceLogprobs",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
]


class ChatCompletion(BaseModel):
    """A whole answer of a model to a conversation."""
    id: str
    choices: List[Choice]
    """One for each of `n`."""
    created: int
    """Unix time in seconds."""
    model: str
    object: Literal["chat.completion"]
    metadata: Optional[Metadata] = None
    moderation: Optional[Moderation] = None
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """The class of processing that was really used."""
    system_fingerprint: Optional[str] = None
    """Changes when the backend does; with `seed` tells why answers differ."""
    usage: Optional[CompletionUsage] = None
    """Tokens read and written."""

class ChoiceLogprobs(BaseModel):
    content: Optional[List[ChatCompletionTokenLogprob]] = None
    refusal: Optional[List[ChatCompletionTokenLogprob]] = None

class Choice(BaseModel):
    """One answer."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """`stop`: finished or met a stop text; `length`: met the token limit; `tool_calls`: waits for tools; `content_filter`: cut by the filter."""
    index: int
    logprobs: Optional[ChoiceLogprobs] = None
    message: ChatCompletionMessage

class ModerationInputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """For each category what kinds of input it was looked for in."""
    category_scores: Dict[str, float]
    """For each category how sure the model is, 0 to 1."""
    flagged: bool
    """Whether any category applies."""
    model: str
    type: Literal["moderation_result"]

class ModerationInputModerationResults(BaseModel):
    model: str
    results: List[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationInputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

ModerationInput: TypeAlias = Union[ModerationInputModerationResults, ModerationInputError]

class ModerationOutputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """For each category what kinds of input it was looked for in."""
    category_scores: Dict[str, float]
    """For each category how sure the model is, 0 to 1."""
    flagged: bool
    """Whether any category applies."""
    model: str
    type: Literal["moderation_result"]

class ModerationOutputModerationResults(BaseModel):
    model: str
    results: List[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationOutputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

ModerationOutput: TypeAlias = Union[ModerationOutputModerationResults, ModerationOutputError]

class Moderation(BaseModel):
    input: ModerationInput
    output: ModerationOutput
