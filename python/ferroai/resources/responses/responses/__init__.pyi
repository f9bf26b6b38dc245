"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union, overload
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.resources.responses.input_items import (
    AsyncInputItems,
    AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse,
    InputItems,
    InputItemsWithRawResponse,
    InputItemsWithStreamingResponse,
)
from ferroai.resources.responses.input_tokens import (
    AsyncInputTokens,
    AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse,
    InputTokens,
    InputTokensWithRawResponse,
    InputTokensWithStreamingResponse,
)
from ferroai.types.responses import response_compact_params, response_create_params
from ferroai.types.responses.compacted_response import CompactedResponse
from ferroai.types.responses.response import Response
from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam
from ferroai.types.responses.response_input_param import ResponseInputParam
from ferroai.types.responses.response_prompt_param import ResponsePromptParam
from ferroai.types.responses.response_stream_event import ResponseStreamEvent
from ferroai.types.responses.response_text_config_param import ResponseTextConfigParam
from ferroai.types.responses.service_tier import ServiceTier
from ferroai.types.responses.tool_param import ToolParam
from ferroai.types.shared_params.metadata import Metadata
from ferroai.types.shared_params.reasoning import Reasoning
from ferroai.types.shared_params.responses_model import ResponsesModel

__all__ = [
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]


class Responses(SyncAPIResource):
    """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def input_items(self) -> InputItems:
        """Read what a stored response was given."""
    @property
    def input_tokens(self) -> InputTokens:
        """Count the tokens of a request without running it."""
    @property
    def with_raw_response(self) -> ResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response:
        """Have a model answer, calling tools where it helps.

        Args:
            access_programs: Which of the programs for sensitive work to use.
            background: Answer at once and go on working; read the result with `retrieve`.
            background_options: Only with `background=True`: how long it may take, which is cheaper.
            context_management: From how many tokens on the conversation is shortened while the model works.
            conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
            image: Whether images take up less of the context.
            include: Parts of the output that are left out unless asked for.
            input: What to answer: a text, or items of text, images, files and tool results.
            instructions: What the model should heed, ahead of the input; not carried over from the response before.
            max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
            max_tool_calls: Limit of calls of built-in tools, all together.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            model: Id of the model, such as `gpt-5-mini`.
            moderation: Has input and output looked at, and stopped if you say so.
            parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
            previous_response_id: The stored response to go on from.
            prompt: A prompt kept by the service, and values for its variables.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            store: Whether the service keeps the answer, for 30 days and more; yes unless given.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            text: Format and length of text: plain, JSON, or JSON that follows a schema.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.

        `POST /responses`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[ResponseStreamEvent]:
        """Have a model answer, calling tools where it helps.

        Args:
            access_programs: Which of the programs for sensitive work to use.
            background: Answer at once and go on working; read the result with `retrieve`.
            background_options: Only with `background=True`: how long it may take, which is cheaper.
            context_management: From how many tokens on the conversation is shortened while the model works.
            conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
            image: Whether images take up less of the context.
            include: Parts of the output that are left out unless asked for.
            input: What to answer: a text, or items of text, images, files and tool results.
            instructions: What the model should heed, ahead of the input; not carried over from the response before.
            max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
            max_tool_calls: Limit of calls of built-in tools, all together.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            model: Id of the model, such as `gpt-5-mini`.
            moderation: Has input and output looked at, and stopped if you say so.
            parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
            previous_response_id: The stored response to go on from.
            prompt: A prompt kept by the service, and values for its variables.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            store: Whether the service keeps the answer, for 30 days and more; yes unless given.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            text: Format and length of text: plain, JSON, or JSON that follows a schema.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.

        `POST /responses`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Have a model answer, calling tools where it helps.

        Args:
            access_programs: Which of the programs for sensitive work to use.
            background: Answer at once and go on working; read the result with `retrieve`.
            background_options: Only with `background=True`: how long it may take, which is cheaper.
            context_management: From how many tokens on the conversation is shortened while the model works.
            conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
            image: Whether images take up less of the context.
            include: Parts of the output that are left out unless asked for.
            input: What to answer: a text, or items of text, images, files and tool results.
            instructions: What the model should heed, ahead of the input; not carried over from the response before.
            max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
            max_tool_calls: Limit of calls of built-in tools, all together.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            model: Id of the model, such as `gpt-5-mini`.
            moderation: Has input and output looked at, and stopped if you say so.
            parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
            previous_response_id: The stored response to go on from.
            prompt: A prompt kept by the service, and values for its variables.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            store: Whether the service keeps the answer, for 30 days and more; yes unless given.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            text: Format and length of text: plain, JSON, or JSON that follows a schema.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.

        `POST /responses`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[False] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.
            stream: True gives events while the answer is written instead of the answer.

        `GET /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[ResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.
            stream: True gives events while the answer is written instead of the answer.

        `GET /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.
            stream: True gives events while the answer is written instead of the answer.

        `GET /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response:
        """Stop a response that is made in the background.

        `POST /responses/{response_id}/cancel`, https://platform.openai.com/docs/api-reference/responses
        """
    def compact(
        self,
        *,
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
        ],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CompactedResponse:
        """Shorten a long conversation to items that can stand for it.

        Args:
            model: Id of the model that does it.
            image: Whether images take up less of the context.
            input: What to shorten: a text or items.
            instructions: What the model should heed, ahead of the input.
            previous_response_id: The stored response whose conversation to shorten.
            prompt_cache_key: As for `create`; and so the three that follow.
            service_tier: Which class of processing is used.

        `POST /responses/compact`, https://platform.openai.com/docs/api-reference/responses
        """

class AsyncResponses(AsyncAPIResource):
    """Have a model answer, with tools and state kept by the service; stored answers can be read, cancelled and deleted."""
    @property
    def input_items(self) -> AsyncInputItems:
        """Read what a stored response was given."""
    @property
    def input_tokens(self) -> AsyncInputTokens:
        """Count the tokens of a request without running it."""
    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response:
        """Have a model answer, calling tools where it helps.

        Args:
            access_programs: Which of the programs for sensitive work to use.
            background: Answer at once and go on working; read the result with `retrieve`.
            background_options: Only with `background=True`: how long it may take, which is cheaper.
            context_management: From how many tokens on the conversation is shortened while the model works.
            conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
            image: Whether images take up less of the context.
            include: Parts of the output that are left out unless asked for.
            input: What to answer: a text, or items of text, images, files and tool results.
            instructions: What the model should heed, ahead of the input; not carried over from the response before.
            max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
            max_tool_calls: Limit of calls of built-in tools, all together.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            model: Id of the model, such as `gpt-5-mini`.
            moderation: Has input and output looked at, and stopped if you say so.
            parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
            previous_response_id: The stored response to go on from.
            prompt: A prompt kept by the service, and values for its variables.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            store: Whether the service keeps the answer, for 30 days and more; yes unless given.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            text: Format and length of text: plain, JSON, or JSON that follows a schema.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.

        `POST /responses`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[ResponseStreamEvent]:
        """Have a model answer, calling tools where it helps.

        Args:
            access_programs: Which of the programs for sensitive work to use.
            background: Answer at once and go on working; read the result with `retrieve`.
            background_options: Only with `background=True`: how long it may take, which is cheaper.
            context_management: From how many tokens on the conversation is shortened while the model works.
            conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
            image: Whether images take up less of the context.
            include: Parts of the output that are left out unless asked for.
            input: What to answer: a text, or items of text, images, files and tool results.
            instructions: What the model should heed, ahead of the input; not carried over from the response before.
            max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
            max_tool_calls: Limit of calls of built-in tools, all together.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            model: Id of the model, such as `gpt-5-mini`.
            moderation: Has input and output looked at, and stopped if you say so.
            parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
            previous_response_id: The stored response to go on from.
            prompt: A prompt kept by the service, and values for its variables.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            store: Whether the service keeps the answer, for 30 days and more; yes unless given.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            text: Format and length of text: plain, JSON, or JSON that follows a schema.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.

        `POST /responses`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Have a model answer, calling tools where it helps.

        Args:
            access_programs: Which of the programs for sensitive work to use.
            background: Answer at once and go on working; read the result with `retrieve`.
            background_options: Only with `background=True`: how long it may take, which is cheaper.
            context_management: From how many tokens on the conversation is shortened while the model works.
            conversation: A conversation whose items come before the input and to which input and output are added. Not together with `previous_response_id`.
            image: Whether images take up less of the context.
            include: Parts of the output that are left out unless asked for.
            input: What to answer: a text, or items of text, images, files and tool results.
            instructions: What the model should heed, ahead of the input; not carried over from the response before.
            max_output_tokens: Limit of tokens written, those of reasoning among them; at least 16.
            max_tool_calls: Limit of calls of built-in tools, all together.
            metadata: Up to 16 pairs of your own, kept with the answer: keys to 64 characters, values to 512.
            model: Id of the model, such as `gpt-5-mini`.
            moderation: Has input and output looked at, and stopped if you say so.
            parallel_tool_calls: Whether the model may call several tools in one turn; yes unless given.
            previous_response_id: The stored response to go on from.
            prompt: A prompt kept by the service, and values for its variables.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            prompt_cache_options: What is cached, and for how long at least; from gpt-5.6 on.
            prompt_cache_retention: How long the beginning of the prompt stays cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.
            service_tier: Which class of processing to use; `auto` takes the setting of the project.
            store: Whether the service keeps the answer, for 30 days and more; yes unless given.
            stream: True gives events while the answer is written instead of the answer.
            stream_options: Only with `stream=True`.
            temperature: How freely to choose, 0 to 2; lower is more repeatable. Change this or `top_p`, not both.
            text: Format and length of text: plain, JSON, or JSON that follows a schema.
            tool_choice: Whether a tool must be called, and which; `auto` leaves it to the model.
            tools: What the model may call.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            truncation: `auto` drops the oldest items when the input is too long; `disabled`, as it is unless given, fails with 400.
            user: Replaced by `safety_identifier` and `prompt_cache_key`.

        `POST /responses`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[False] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.
            stream: True gives events while the answer is written instead of the answer.

        `GET /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[ResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.
            stream: True gives events while the answer is written instead of the answer.

        `GET /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.
            stream: True gives events while the answer is written instead of the answer.

        `GET /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}`, https://platform.openai.com/docs/api-reference/responses
        """
    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Response:
        """Stop a response that is made in the background.

        `POST /responses/{response_id}/cancel`, https://platform.openai.com/docs/api-reference/responses
        """
    async def compact(
        self,
        *,
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
        ],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> CompactedResponse:
        """Shorten a long conversation to items that can stand for it.

        Args:
            model: Id of the model that does it.
            image: Whether images take up less of the context.
            input: What to shorten: a text or items.
            instructions: What the model should heed, ahead of the input.
            previous_response_id: The stored response whose conversation to shorten.
            prompt_cache_key: As for `create`; and so the three that follow.
            service_tier: Which class of processing is used.

        `POST /responses/compact`, https://platform.openai.com/docs/api-reference/responses
        """

class ResponsesWithRawResponse:
    def __init__(self, resource: Responses) -> None: ...
    @property
    def input_items(self) -> InputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithRawResponse: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response] | LegacyAPIResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response] | LegacyAPIResponse[Stream[ResponseStreamEvent]]: ...
    def delete(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def cancel(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response]: ...
    def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CompactedResponse]: ...

class AsyncResponsesWithRawResponse:
    def __init__(self, resource: AsyncResponses) -> None: ...
    @property
    def input_items(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse: ...
    @overload
    async def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    async def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response] | LegacyAPIResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response] | LegacyAPIResponse[AsyncStream[ResponseStreamEvent]]: ...
    async def delete(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def cancel(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Response]: ...
    async def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[CompactedResponse]: ...

class ResponsesWithStreamingResponse:
    def __init__(self, resource: Responses) -> None: ...
    @property
    def input_items(self) -> InputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithStreamingResponse: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Response]] | ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Response]] | ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[CompactedResponse]]: ...

class AsyncResponsesWithStreamingResponse:
    def __init__(self, resource: AsyncResponses) -> None: ...
    @property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ..., safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ..., store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[ToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[ResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[ResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CompactedResponse]]: ...
