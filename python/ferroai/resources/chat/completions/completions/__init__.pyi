"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union, overload
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.chat.completions.messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse,
    Messages,
    MessagesWithRawResponse,
    MessagesWithStreamingResponse,
)
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

__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]


class Completions(SyncAPIResource):
    """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""
    @property
    def messages(self) -> Messages:
        """Read the messages that a stored completion answered."""
    @property
    def with_raw_response(self) -> CompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...
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
        """Ask a model for the next message of a conversation.

        Args:
            messages: The conversation so far, oldest first.
            model: Id of the model, such as `gpt-5-mini`.
            audio: Voice and format; needed when `modalities` has `audio`.
            frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
            function_call: Replaced by `tool_choice`.
            functions: Replaced by `tools`.
            logit_bias: Token id to bias, -100 (never) to 100 (always).
            logprobs: Whether to return the log probability of each token of the answer.
            max_completion_tokens: Limit of tokens written, those of reasoning among them.
            max_tokens: Replaced by `max_completion_tokens`.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            modalities: What to answer in; text unless given.
            moderation: Has input and output looked at, and stopped if you say so.
            n: How many answers to give, 1 to 128; 1 unless given.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer will repeat, to be faster.
            presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning_effort: How long to think before answering.
            response_format: Text, any JSON, or JSON that follows a schema.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            seed: Asks for the same answer to the same request, as far as possible.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            stop: Up to 4 texts that end the answer; they are not part of it.
            store: Whether the service keeps the answer for later calls.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: How long answers should be.
            web_search_options: Lets the model search the web.

        `POST /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """Ask a model for the next message of a conversation.

        Args:
            messages: The conversation so far, oldest first.
            model: Id of the model, such as `gpt-5-mini`.
            audio: Voice and format; needed when `modalities` has `audio`.
            frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
            function_call: Replaced by `tool_choice`.
            functions: Replaced by `tools`.
            logit_bias: Token id to bias, -100 (never) to 100 (always).
            logprobs: Whether to return the log probability of each token of the answer.
            max_completion_tokens: Limit of tokens written, those of reasoning among them.
            max_tokens: Replaced by `max_completion_tokens`.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            modalities: What to answer in; text unless given.
            moderation: Has input and output looked at, and stopped if you say so.
            n: How many answers to give, 1 to 128; 1 unless given.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer will repeat, to be faster.
            presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning_effort: How long to think before answering.
            response_format: Text, any JSON, or JSON that follows a schema.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            seed: Asks for the same answer to the same request, as far as possible.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            stop: Up to 4 texts that end the answer; they are not part of it.
            store: Whether the service keeps the answer for later calls.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: How long answers should be.
            web_search_options: Lets the model search the web.

        `POST /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """Ask a model for the next message of a conversation.

        Args:
            messages: The conversation so far, oldest first.
            model: Id of the model, such as `gpt-5-mini`.
            audio: Voice and format; needed when `modalities` has `audio`.
            frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
            function_call: Replaced by `tool_choice`.
            functions: Replaced by `tools`.
            logit_bias: Token id to bias, -100 (never) to 100 (always).
            logprobs: Whether to return the log probability of each token of the answer.
            max_completion_tokens: Limit of tokens written, those of reasoning among them.
            max_tokens: Replaced by `max_completion_tokens`.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            modalities: What to answer in; text unless given.
            moderation: Has input and output looked at, and stopped if you say so.
            n: How many answers to give, 1 to 128; 1 unless given.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer will repeat, to be faster.
            presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning_effort: How long to think before answering.
            response_format: Text, any JSON, or JSON that follows a schema.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            seed: Asks for the same answer to the same request, as far as possible.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            stop: Up to 4 texts that end the answer; they are not part of it.
            store: Whether the service keeps the answer for later calls.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: How long answers should be.
            web_search_options: Lets the model search the web.

        `POST /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        """Read a stored completion.

        `GET /chat/completions/{completion_id}`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """Replace the metadata of a stored completion.

        Args:
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.

        `POST /chat/completions/{completion_id}`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """List stored completions.

        Args:
            after: Id of the last item of the page before.
            limit: How many items a page holds, 1 to 100; 20 unless given.
            metadata: Only completions that have these pairs.
            model: Only completions of this model.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletionDeleted:
        """Delete a stored completion.

        `DELETE /chat/completions/{completion_id}`, https://platform.openai.com/docs/api-reference/chat
        """

class AsyncCompletions(AsyncAPIResource):
    """Ask a model for the next message of a conversation; stored answers can be read, labelled and deleted."""
    @property
    def messages(self) -> AsyncMessages:
        """Read the messages that a stored completion answered."""
    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...
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
        """Ask a model for the next message of a conversation.

        Args:
            messages: The conversation so far, oldest first.
            model: Id of the model, such as `gpt-5-mini`.
            audio: Voice and format; needed when `modalities` has `audio`.
            frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
            function_call: Replaced by `tool_choice`.
            functions: Replaced by `tools`.
            logit_bias: Token id to bias, -100 (never) to 100 (always).
            logprobs: Whether to return the log probability of each token of the answer.
            max_completion_tokens: Limit of tokens written, those of reasoning among them.
            max_tokens: Replaced by `max_completion_tokens`.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            modalities: What to answer in; text unless given.
            moderation: Has input and output looked at, and stopped if you say so.
            n: How many answers to give, 1 to 128; 1 unless given.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer will repeat, to be faster.
            presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning_effort: How long to think before answering.
            response_format: Text, any JSON, or JSON that follows a schema.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            seed: Asks for the same answer to the same request, as far as possible.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            stop: Up to 4 texts that end the answer; they are not part of it.
            store: Whether the service keeps the answer for later calls.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: How long answers should be.
            web_search_options: Lets the model search the web.

        `POST /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """Ask a model for the next message of a conversation.

        Args:
            messages: The conversation so far, oldest first.
            model: Id of the model, such as `gpt-5-mini`.
            audio: Voice and format; needed when `modalities` has `audio`.
            frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
            function_call: Replaced by `tool_choice`.
            functions: Replaced by `tools`.
            logit_bias: Token id to bias, -100 (never) to 100 (always).
            logprobs: Whether to return the log probability of each token of the answer.
            max_completion_tokens: Limit of tokens written, those of reasoning among them.
            max_tokens: Replaced by `max_completion_tokens`.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            modalities: What to answer in; text unless given.
            moderation: Has input and output looked at, and stopped if you say so.
            n: How many answers to give, 1 to 128; 1 unless given.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer will repeat, to be faster.
            presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning_effort: How long to think before answering.
            response_format: Text, any JSON, or JSON that follows a schema.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            seed: Asks for the same answer to the same request, as far as possible.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            stop: Up to 4 texts that end the answer; they are not part of it.
            store: Whether the service keeps the answer for later calls.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: How long answers should be.
            web_search_options: Lets the model search the web.

        `POST /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """Ask a model for the next message of a conversation.

        Args:
            messages: The conversation so far, oldest first.
            model: Id of the model, such as `gpt-5-mini`.
            audio: Voice and format; needed when `modalities` has `audio`.
            frequency_penalty: -2 to 2; above 0 makes words that came often less likely.
            function_call: Replaced by `tool_choice`.
            functions: Replaced by `tools`.
            logit_bias: Token id to bias, -100 (never) to 100 (always).
            logprobs: Whether to return the log probability of each token of the answer.
            max_completion_tokens: Limit of tokens written, those of reasoning among them.
            max_tokens: Replaced by `max_completion_tokens`.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            modalities: What to answer in; text unless given.
            moderation: Has input and output looked at, and stopped if you say so.
            n: How many answers to give, 1 to 128; 1 unless given.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer will repeat, to be faster.
            presence_penalty: -2 to 2; above 0 makes words that came at all less likely.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning_effort: How long to think before answering.
            response_format: Text, any JSON, or JSON that follows a schema.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            seed: Asks for the same answer to the same request, as far as possible.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            stop: Up to 4 texts that end the answer; they are not part of it.
            store: Whether the service keeps the answer for later calls.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20. Needs `logprobs=True`.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.
            verbosity: How long answers should be.
            web_search_options: Lets the model search the web.

        `POST /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletion:
        """Read a stored completion.

        `GET /chat/completions/{completion_id}`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """Replace the metadata of a stored completion.

        Args:
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.

        `POST /chat/completions/{completion_id}`, https://platform.openai.com/docs/api-reference/chat
        """
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
        """List stored completions.

        Args:
            after: Id of the last item of the page before.
            limit: How many items a page holds, 1 to 100; 20 unless given.
            metadata: Only completions that have these pairs.
            model: Only completions of this model.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /chat/completions`, https://platform.openai.com/docs/api-reference/chat
        """
    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ChatCompletionDeleted:
        """Delete a stored completion.

        `DELETE /chat/completions/{completion_id}`, https://platform.openai.com/docs/api-reference/chat
        """

class CompletionsWithRawResponse:
    def __init__(self, resource: Completions) -> None: ...
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Literal[True], stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[ChatCompletionChunk]]: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion] | LegacyAPIResponse[Stream[ChatCompletionChunk]]: ...
    def retrieve(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    def update(
        self, completion_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: str | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ChatCompletion]]: ...
    def delete(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletionDeleted]: ...

class AsyncCompletionsWithRawResponse:
    def __init__(self, resource: AsyncCompletions) -> None: ...
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    @overload
    async def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    @overload
    async def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Literal[True], stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[ChatCompletionChunk]]: ...
    @overload
    async def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion] | LegacyAPIResponse[AsyncStream[ChatCompletionChunk]]: ...
    async def retrieve(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    async def update(
        self, completion_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletion]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: str | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ChatCompletion]]: ...
    async def delete(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ChatCompletionDeleted]: ...

class CompletionsWithStreamingResponse:
    def __init__(self, resource: Completions) -> None: ...
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]]: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Literal[True], stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[ChatCompletionChunk]]]: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]] | ResponseContextManager[APIResponse[Stream[ChatCompletionChunk]]]: ...
    def retrieve(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]]: ...
    def update(
        self, completion_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatCompletion]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: str | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ChatCompletion]]]: ...
    def delete(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ChatCompletionDeleted]]: ...

class AsyncCompletionsWithStreamingResponse:
    def __init__(self, resource: AsyncCompletions) -> None: ...
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Literal[True], stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ChatCompletionChunk]]]: ...
    @overload
    def create(
        self, *, messages: Iterable[ChatCompletionMessageParam], model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = ..., frequency_penalty: Optional[float] | Omit = ...,
        function_call: completion_create_params.FunctionCall | Omit = ...,
        functions: Iterable[completion_create_params.Function] | Omit = ...,
        logit_bias: Optional[Dict[str, int]] | Omit = ..., logprobs: Optional[bool] | Omit = ...,
        max_completion_tokens: Optional[int] | Omit = ..., max_tokens: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., modalities: Optional[List[Literal["text", "audio"]]] | Omit = ...,
        moderation: Optional[completion_create_params.Moderation] | Omit = ..., n: Optional[int] | Omit = ...,
        parallel_tool_calls: bool | Omit = ..., prediction: Optional[ChatCompletionPredictionContentParam] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning_effort: Optional[ReasoningEffort] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., seed: Optional[int] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = ...,
        stop: Optional[Union[str, SequenceNotStr[str]]] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = ...,
        temperature: Optional[float] | Omit = ..., tool_choice: ChatCompletionToolChoiceOptionParam | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = ..., top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ..., user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        web_search_options: completion_create_params.WebSearchOptions | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ChatCompletionChunk]]]: ...
    def retrieve(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]: ...
    def update(
        self, completion_id: str, *, metadata: Optional[Metadata], extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Metadata] | Omit = ...,
        model: str | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ChatCompletion]]]: ...
    def delete(
        self, completion_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatCompletionDeleted]]: ...
