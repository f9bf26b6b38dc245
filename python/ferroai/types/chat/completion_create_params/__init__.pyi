"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
from ferroai.types.chat.chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from ferroai.types.chat.chat_completion_message_param import ChatCompletionMessageParam
from ferroai.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from ferroai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from ferroai.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from ferroai.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.function_parameters import FunctionParameters
from ferroai.types.shared_params.metadata import Metadata
from ferroai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from ferroai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ferroai.types.shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]


FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]

class Function(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters

class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ModerationPolicy(TypedDict, total=False):
    input: Optional[ModerationPolicyInput]
    output: Optional[ModerationPolicyOutput]

class Moderation(TypedDict, total=False):
    model: Required[str]
    """Such as `omni-moderation-latest`."""
    policy: Optional[ModerationPolicy]

class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    """`implicit`, as it is unless given, ends the cached part at a place of its own and at your last 3 marks; `explicit` only at your last 4."""
    ttl: Literal["30m"]
    """How long it stays at least."""

ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    """Two letters, ISO 3166."""
    region: str
    timezone: str
    """Such as `America/Los_Angeles`."""

class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]

class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read; `medium` unless given."""
    user_location: Optional[WebSearchOptionsUserLocation]

class CompletionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `chat.completions.create`."""
    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest first."""
    model: Required[Union[str, ChatModel]]
    """Id of the model, such as `gpt-5-mini`."""
    audio: Optional[ChatCompletionAudioParam]
    """Voice and format; needed when `modalities` has `audio`."""
    frequency_penalty: Optional[float]
    """-2 to 2; above 0 makes words that came often less likely."""
    function_call: FunctionCall
    """Replaced by `tool_choice`."""
    functions: Iterable[Function]
    """Replaced by `tools`."""
    logit_bias: Optional[Dict[str, int]]
    """Token id to bias, -100 (never) to 100 (always)."""
    logprobs: Optional[bool]
    """Whether to return the log probability of each token of the answer."""
    max_completion_tokens: Optional[int]
    """Limit of tokens written, those of reasoning among them."""
    max_tokens: Optional[int]
    """Replaced by `max_completion_tokens`."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512."""
    modalities: Optional[List[Literal["text", "audio"]]]
    """What to answer in; text unless given."""
    moderation: Optional[Moderation]
    """Has input and output looked at, and stopped if you say so."""
    n: Optional[int]
    """How many answers to give, 1 to 128; 1 unless given."""
    parallel_tool_calls: bool
    """Whether the model may call several tools in one turn."""
    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text that much of the answer will repeat, to be faster."""
    presence_penalty: Optional[float]
    """-2 to 2; above 0 makes words that came at all less likely."""
    prompt_cache_key: Optional[str]
    """Requests with the same key are likelier to find their common beginning cached."""
    prompt_cache_options: PromptCacheOptions
    """What is cached, and for how long at least; from gpt-5.6 on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long the beginning of the prompt stays cached."""
    reasoning_effort: Optional[ReasoningEffort]
    """How long to think before answering."""
    response_format: ResponseFormat
    """Text, any JSON, or JSON that follows a schema."""
    safety_identifier: Optional[str]
    """A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced."""
    seed: Optional[int]
    """Asks for the same answer to the same request, as far as possible."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """Which class of processing to use; `auto` takes the setting of the project."""
    stop: Optional[Union[str, SequenceNotStr[str]]]
    """Up to 4 texts that end the answer; they are not part of it."""
    store: Optional[bool]
    """Whether the service keeps the answer for later calls."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Only with `stream=True`."""
    temperature: Optional[float]
    """How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both."""
    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether a tool must be called, and which; `auto` leaves it to the model."""
    tools: Iterable[ChatCompletionToolUnionParam]
    """What the model may call."""
    top_logprobs: Optional[int]
    """With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`."""
    top_p: Optional[float]
    """Consider only the likeliest tokens that together have this probability, 0 to 1."""
    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers should be."""
    web_search_options: WebSearchOptions
    """Lets the model search the web."""

class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Keyword parameters of `chat.completions.create`."""
    stream: Optional[Literal[False]]
    """True gives events while the answer is written instead of the answer."""

class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """Keyword parameters of `chat.completions.create`."""
    stream: Required[Literal[True]]
    """True gives events while the answer is written instead of the answer."""

CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Keyword parameters of `chat.completions.create`."""
