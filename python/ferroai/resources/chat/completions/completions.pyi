"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union, overload
from typing_extensions import Literal

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.chat.completions.messages import AsyncMessages, Messages
from ferroai.types.chat import completion_create_params
from ferroai.types.chat.chat_completion import ChatCompletion
from ferroai.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
from ferroai.types.chat.chat_completion_chunk import ChatCompletionChunk
from ferroai.types.chat.chat_completion_deleted import ChatCompletionDeleted
from ferroai.types.chat.chat_completion_message_param import ChatCompletionMessageParam
from ferroai.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from ferroai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from ferroai.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from ferroai.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
from ferroai.types.shared.chat_model import ChatModel
from ferroai.types.shared.reasoning_effort import ReasoningEffort
from ferroai.types.shared_params.metadata import Metadata


class Completions(SyncAPIResource):
    @property
    def messages(self) -> Messages:
        ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ...,
        n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ...,
        n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[ChatCompletionChunk]:
        ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ...,
        n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        ...
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        ...
    def update(
        self,
        completion_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[ChatCompletion]:
        ...
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletionDeleted:
        ...

class AsyncCompletions(AsyncAPIResource):
    @property
    def messages(self) -> AsyncMessages:
        ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ...,
        n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ...,
        n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[ChatCompletionChunk]:
        ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ...,
        logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ...,
        n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        ...
    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        ...
    async def update(
        self,
        completion_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        ...
    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletionDeleted:
        ...
