"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_error import BetaResponseError
from ferroai.types.beta.beta_response_input_item import BetaResponseInputItem
from ferroai.types.beta.beta_response_output_item import BetaResponseOutputItem
from ferroai.types.beta.beta_response_prompt import BetaResponsePrompt
from ferroai.types.beta.beta_response_status import BetaResponseStatus
from ferroai.types.beta.beta_response_text_config import BetaResponseTextConfig
from ferroai.types.beta.beta_response_usage import BetaResponseUsage
from ferroai.types.beta.beta_service_tier import BetaServiceTier
from ferroai.types.beta.beta_tool import BetaTool
from ferroai.types.beta.beta_tool_choice_allowed import BetaToolChoiceAllowed
from ferroai.types.beta.beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
from ferroai.types.beta.beta_tool_choice_custom import BetaToolChoiceCustom
from ferroai.types.beta.beta_tool_choice_function import BetaToolChoiceFunction
from ferroai.types.beta.beta_tool_choice_mcp import BetaToolChoiceMcp
from ferroai.types.beta.beta_tool_choice_options import BetaToolChoiceOptions
from ferroai.types.beta.beta_tool_choice_shell import BetaToolChoiceShell
from ferroai.types.beta.beta_tool_choice_types import BetaToolChoiceTypes

__all__ = [
    "AccessPrograms",
    "BetaResponse",
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
    "Reasoning",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
]


class BetaResponse(BaseModel):
    """An answer, with all that was done for it."""
    id: str
    access_programs: Optional[AccessPrograms] = None
    created_at: float
    """Unix time in seconds."""
    error: Optional[BetaResponseError] = None
    """Why it failed, when `status` is `failed`."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why it is not complete."""
    instructions: Optional[Union[str, List[BetaResponseInputItem]]] = None
    metadata: Optional[Dict[str, str]] = None
    model: Union[
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ],
        str,
    ]
    object: Literal["response"]
    output: List[BetaResponseOutputItem]
    """Messages, tool calls and reasoning, in their order."""
    parallel_tool_calls: bool
    """Whether the model may call several tools in one turn."""
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    tool_choice: ToolChoice
    tools: List[BetaTool]
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
    prompt: Optional[BetaResponsePrompt] = None
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = None
    prompt_cache_key: Optional[str] = None
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: Optional[PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    """A stable, anonymous id of your end user, by which abuse is traced."""
    service_tier: Optional[BetaServiceTier] = None
    """Which class of processing is used."""
    status: Optional[BetaResponseStatus] = None
    text: Optional[BetaResponseTextConfig] = None
    tool_usage: Optional[ToolUsage] = None
    top_logprobs: Optional[int] = None
    """With how many alternatives to show each token, 0 to 20."""
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: Optional[BetaResponseUsage] = None
    user: Optional[str] = None

class AccessPrograms(BaseModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]

ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

class Reasoning(BaseModel):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think: more costs tokens and time."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Replaced by `summary`."""
    mode: Optional[Union[str, Literal["standard", "pro"]]] = None
    summary: Optional[Literal["auto", "concise", "detailed"]] = None

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
