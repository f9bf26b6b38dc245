"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ferroai.types.completion_usage import CompletionUsage

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaAudio",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
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


class ChatCompletionChunk(BaseModel):
    """One event of an answer as it is written."""
    id: str
    choices: List[Choice]
    """Empty in the last event when `stream_options` asks for usage."""
    created: int
    """Unix time in seconds, the same in every event."""
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Optional[Moderation] = None
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    """Which class of processing is used."""
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None
    """Only in the last event, and only when asked for."""

class ChoiceDeltaAudio(BaseModel):
    id: Optional[str] = None
    data: Optional[str] = None
    expires_at: Optional[int] = None
    transcript: Optional[str] = None

class ChoiceDeltaFunctionCall(BaseModel):
    arguments: Optional[str] = None
    name: Optional[str] = None

class ChoiceDeltaToolCallFunction(BaseModel):
    arguments: Optional[str] = None
    name: Optional[str] = None

class ChoiceDeltaToolCall(BaseModel):
    index: int
    id: Optional[str] = None
    function: Optional[ChoiceDeltaToolCallFunction] = None
    type: Optional[Literal["function"]] = None

class ChoiceDelta(BaseModel):
    """What was written since the event before."""
    audio: Optional[ChoiceDeltaAudio] = None
    content: Optional[str] = None
    function_call: Optional[ChoiceDeltaFunctionCall] = None
    refusal: Optional[str] = None
    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
    tool_calls: Optional[List[ChoiceDeltaToolCall]] = None

class ChoiceLogprobs(BaseModel):
    content: Optional[List[ChatCompletionTokenLogprob]] = None
    refusal: Optional[List[ChatCompletionTokenLogprob]] = None

class Choice(BaseModel):
    """One answer in the making."""
    delta: ChoiceDelta
    index: int
    finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = None
    """Set in the last event of the answer."""
    logprobs: Optional[ChoiceLogprobs] = None

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
