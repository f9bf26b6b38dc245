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
    policy: Optional[ModerationPolicy]

class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]

class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str

class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]

class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchOptionsUserLocation]

class CompletionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `chat.completions.create`."""
    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[Union[str, ChatModel]]
    audio: Optional[ChatCompletionAudioParam]
    frequency_penalty: Optional[float]
    function_call: FunctionCall
    functions: Iterable[Function]
    logit_bias: Optional[Dict[str, int]]
    logprobs: Optional[bool]
    max_completion_tokens: Optional[int]
    max_tokens: Optional[int]
    metadata: Optional[Metadata]
    modalities: Optional[List[Literal["text", "audio"]]]
    moderation: Optional[Moderation]
    n: Optional[int]
    parallel_tool_calls: bool
    prediction: Optional[ChatCompletionPredictionContentParam]
    presence_penalty: Optional[float]
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning_effort: Optional[ReasoningEffort]
    response_format: ResponseFormat
    safety_identifier: Optional[str]
    seed: Optional[int]
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    stop: Optional[Union[str, SequenceNotStr[str]]]
    store: Optional[bool]
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    temperature: Optional[float]
    tool_choice: ChatCompletionToolChoiceOptionParam
    tools: Iterable[ChatCompletionToolUnionParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    user: str
    verbosity: Optional[Literal["low", "medium", "high"]]
    web_search_options: WebSearchOptions

class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Keyword parameters of `chat.completions.create`."""
    stream: Optional[Literal[False]]

class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """Keyword parameters of `chat.completions.create`."""
    stream: Required[Literal[True]]

CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Keyword parameters of `chat.completions.create`."""
