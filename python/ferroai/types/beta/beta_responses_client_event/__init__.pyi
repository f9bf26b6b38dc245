"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_conversation_param import BetaResponseConversationParam
from ferroai.types.beta.beta_response_includable import BetaResponseIncludable
from ferroai.types.beta.beta_response_inject_event import BetaResponseInjectEvent
from ferroai.types.beta.beta_response_input import BetaResponseInput
from ferroai.types.beta.beta_response_prompt import BetaResponsePrompt
from ferroai.types.beta.beta_response_steer_event import BetaResponseSteerEvent
from ferroai.types.beta.beta_response_text_config import BetaResponseTextConfig
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
    "BetaResponsesClientEvent",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateConversation",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreateMultiAgent",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateReasoning",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


BetaResponsesClientEvent: TypeAlias = Union[ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent]
"""What is sent over a WebSocket."""

class ResponseCreateAccessPrograms(BaseModel):
    cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None

class ResponseCreateBackgroundOptions(BaseModel):
    completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
    continuation_id: Optional[str] = None

class ResponseCreateContextManagement(BaseModel):
    type: str
    compact_threshold: Optional[int] = None
    """From how many tokens on the conversation is shortened."""

ResponseCreateConversation: TypeAlias = Optional[Union[str, BetaResponseConversationParam]]

class ResponseCreateImage(BaseModel):
    context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None
    """Whether images take up less of the context."""

class ResponseCreateModerationPolicyInput(BaseModel):
    mode: Literal["score", "block"]

class ResponseCreateModerationPolicyOutput(BaseModel):
    mode: Literal["score", "block"]

class ResponseCreateModerationPolicy(BaseModel):
    input: Optional[ResponseCreateModerationPolicyInput] = None
    output: Optional[ResponseCreateModerationPolicyOutput] = None

class ResponseCreateModeration(BaseModel):
    model: str
    policy: Optional[ResponseCreateModerationPolicy] = None

class ResponseCreatePromptCacheOptions(BaseModel):
    comparison_response_id: Optional[str] = None
    mode: Optional[Literal["implicit", "explicit"]] = None
    prewarm: Optional[bool] = None
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long it stays in the cache at least."""

class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: Optional[bool] = None

class ResponseCreateMultiAgent(BaseModel):
    enabled: bool
    max_concurrent_subagents: Optional[int] = None
    """How many may work at a time below the first, however deep; at least 1, 3 unless given."""

class ResponseCreateReasoning(BaseModel):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think: more costs tokens and time."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Replaced by `summary`."""
    mode: Optional[Union[str, Literal["standard", "pro"]]] = None
    summary: Optional[Literal["auto", "concise", "detailed"]] = None

class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]

ResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

class ResponseCreate(BaseModel):
    type: Literal["response.create"]
    access_programs: Optional[ResponseCreateAccessPrograms] = None
    background: Optional[bool] = None
    background_options: Optional[ResponseCreateBackgroundOptions] = None
    context_management: Optional[List[ResponseCreateContextManagement]] = None
    conversation: Optional[ResponseCreateConversation] = None
    generate: Optional[bool] = None
    image: Optional[ResponseCreateImage] = None
    include: Optional[List[BetaResponseIncludable]] = None
    input: Optional[Union[str, BetaResponseInput]] = None
    instructions: Optional[str] = None
    max_output_tokens: Optional[int] = None
    """Limit of tokens written, those of reasoning among them."""
    max_tool_calls: Optional[int] = None
    """Limit of calls of built-in tools, all together."""
    metadata: Optional[Dict[str, str]] = None
    model: Optional[
        Union[
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
    ] = None
    moderation: Optional[ResponseCreateModeration] = None
    multi_agent: Optional[ResponseCreateMultiAgent] = None
    parallel_tool_calls: Optional[bool] = None
    """Whether the model may call several tools in one turn."""
    previous_response_id: Optional[str] = None
    """The stored response that this goes on from."""
    prompt: Optional[BetaResponsePrompt] = None
    prompt_cache_key: Optional[str] = None
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[ResponseCreateReasoning] = None
    safety_identifier: Optional[str] = None
    """A stable, anonymous id of your end user, by which abuse is traced."""
    service_tier: Optional[BetaServiceTier] = None
    """Which class of processing is used."""
    store: Optional[bool] = None
    stream: Optional[bool] = None
    stream_id: Optional[str] = None
    """A name of yours that its events bear, where several share a WebSocket; those of one name are made one after the other."""
    stream_options: Optional[ResponseCreateStreamOptions] = None
    temperature: Optional[float] = None
    """How freely to choose: lower is more repeatable."""
    text: Optional[BetaResponseTextConfig] = None
    tool_choice: Optional[ResponseCreateToolChoice] = None
    tools: Optional[List[BetaTool]] = None
    top_logprobs: Optional[int] = None
    """With how many alternatives to show each token, 0 to 20."""
    top_p: Optional[float] = None
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    truncation: Optional[Literal["auto", "disabled"]] = None
    user: Optional[str] = None
