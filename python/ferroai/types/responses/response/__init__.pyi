"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_error import ResponseError
from ferroai.types.responses.response_input_item import ResponseInputItem
from ferroai.types.responses.response_output_item import ResponseOutputItem
from ferroai.types.responses.response_prompt import ResponsePrompt
from ferroai.types.responses.response_status import ResponseStatus
from ferroai.types.responses.response_text_config import ResponseTextConfig
from ferroai.types.responses.response_usage import ResponseUsage
from ferroai.types.responses.service_tier import ServiceTier
from ferroai.types.responses.tool import Tool
from ferroai.types.responses.tool_choice_allowed import ToolChoiceAllowed
from ferroai.types.responses.tool_choice_apply_patch import ToolChoiceApplyPatch
from ferroai.types.responses.tool_choice_custom import ToolChoiceCustom
from ferroai.types.responses.tool_choice_function import ToolChoiceFunction
from ferroai.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions
from ferroai.types.responses.tool_choice_shell import ToolChoiceShell
from ferroai.types.responses.tool_choice_types import ToolChoiceTypes
from ferroai.types.shared.metadata import Metadata
from ferroai.types.shared.reasoning import Reasoning
from ferroai.types.shared.responses_model import ResponsesModel

__all__ = [
    "AccessPrograms",
    "Conversation",
    "Image",
    "IncompleteDetails",
    "InputTransformation",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
    "PromptCacheOptions",
    "Response",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]


class Response(BaseModel):
    """An answer, with all that was done for it."""
    id: str
    access_programs: Optional[AccessPrograms] = None
    created_at: float
    """Unix time in seconds."""
    error: Optional[ResponseError] = None
    """Why it failed, when `status` is `failed`."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why it is not complete."""
    instructions: Optional[Union[str, List[ResponseInputItem]]] = None
    metadata: Optional[Metadata] = None
    model: ResponsesModel
    object: Literal["response"]
    output: List[ResponseOutputItem]
    """Messages, tool calls and reasoning, in their order."""
    parallel_tool_calls: bool
    """Whether the model may call several tools in one turn."""
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    tool_choice: ToolChoice
    tools: List[Tool]
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    background: Optional[bool] = None
    completed_at: Optional[float] = None
    """Unix time in seconds."""
    conversation: Optional[Conversation] = None
    image: Optional[Image] = None
    input_transformations: Optional[List[InputTransformation]] = None
    max_output_tokens: Optional[int] = None
    """Limit of tokens written, those of reasoning among them."""
    max_tool_calls: Optional[int] = None
    """Limit of calls of built-in tools, all together."""
    moderation: Optional[Moderation] = None
    previous_response_id: Optional[str] = None
    """The stored response that this goes on from."""
    prompt: Optional[ResponsePrompt] = None
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = None
    prompt_cache_key: Optional[str] = None
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: Optional[PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    """A stable, anonymous id of your end user, by which abuse is traced."""
    service_tier: Optional[ServiceTier] = None
    """Which class of processing is used."""
    status: Optional[ResponseStatus] = None
    text: Optional[ResponseTextConfig] = None
    tool_usage: Optional[ToolUsage] = None
    top_logprobs: Optional[int] = None
    """With how many alternatives to show each token, 0 to 20."""
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: Optional[ResponseUsage] = None
    user: Optional[str] = None
    @property
    def output_text(self) -> str:
        """All text of the output, joined."""

class AccessPrograms(BaseModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None

class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]

ToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

class Conversation(BaseModel):
    id: str

class Image(BaseModel):
    context_compression: Literal["enabled", "disabled"]
    """Whether images take up less of the context."""

class InputTransformation(BaseModel):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]

class ModerationInputModerationResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """For each category what kinds of input it was looked for in."""
    category_scores: Dict[str, float]
    """For each category how sure the model is, 0 to 1."""
    flagged: bool
    """Whether any category applies."""
    model: str
    type: Literal["moderation_result"]

class ModerationInputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]

class ModerationOutputModerationResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """For each category what kinds of input it was looked for in."""
    category_scores: Dict[str, float]
    """For each category how sure the model is, 0 to 1."""
    flagged: bool
    """Whether any category applies."""
    model: str
    type: Literal["moderation_result"]

class ModerationOutputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]

class Moderation(BaseModel):
    input: ModerationInput
    output: ModerationOutput

class PromptCacheDiagnosticsCacheMiss(BaseModel):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: Optional[int] = None

class PromptCacheDiagnosticsCacheHit(BaseModel):
    type: Literal["cache_hit"]

class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    type: Literal["comparison_response_not_found"]

class PromptCacheDiagnosticsUnavailable(BaseModel):
    type: Literal["unavailable"]

PromptCacheDiagnostics: TypeAlias = Union[
    PromptCacheDiagnosticsCacheMiss,
    PromptCacheDiagnosticsCacheHit,
    PromptCacheDiagnosticsComparisonResponseNotFound,
    PromptCacheDiagnosticsUnavailable,
]

class PromptCacheOptions(BaseModel):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""
    comparison_response_id: Optional[str] = None

class ToolUsageImageGenInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int

class ToolUsageImageGenCachedTokensDetails(BaseModel):
    cached_image_tokens: int
    cached_text_tokens: int

class ToolUsageImageGenOutputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int

class ToolUsageImageGen(BaseModel):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: Optional[int] = None
    """Of the input, those read from the cache."""
    cached_tokens_details: Optional[ToolUsageImageGenCachedTokensDetails] = None
    output_tokens_details: Optional[ToolUsageImageGenOutputTokensDetails] = None

class ToolUsageWebSearch(BaseModel):
    num_requests: int

class ToolUsage(BaseModel):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch
