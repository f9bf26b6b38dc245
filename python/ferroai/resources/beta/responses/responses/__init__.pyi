"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union, overload
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.resources.beta.responses.input_items import (
    AsyncInputItems,
    AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse,
    InputItems,
    InputItemsWithRawResponse,
    InputItemsWithStreamingResponse,
)
from ferroai.resources.beta.responses.input_tokens import (
    AsyncInputTokens,
    AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse,
    InputTokens,
    InputTokensWithRawResponse,
    InputTokensWithStreamingResponse,
)
from ferroai.types.beta import response_compact_params, response_create_params
from ferroai.types.beta.beta_compacted_response import BetaCompactedResponse
from ferroai.types.beta.beta_response import BetaResponse
from ferroai.types.beta.beta_response_includable import BetaResponseIncludable
from ferroai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
from ferroai.types.beta.beta_response_input_param import BetaResponseInputParam
from ferroai.types.beta.beta_response_prompt_param import BetaResponsePromptParam
from ferroai.types.beta.beta_response_stream_event import BetaResponseStreamEvent
from ferroai.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
from ferroai.types.beta.beta_service_tier import BetaServiceTier
from ferroai.types.beta.beta_tool_param import BetaToolParam

__all__ = [
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]


class Responses(SyncAPIResource):
    """Have a team of agents answer that the service runs; stored answers can be read, cancelled and deleted."""
    @property
    def input_items(self) -> InputItems:
        """What a stored response was given, item by item."""
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
        include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
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
        ] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        Args:
            max_output_tokens: Limit of tokens written, those of reasoning among them.
            max_tool_calls: Limit of calls of built-in tools, all together.
            multi_agent: Whether the model may start agents of its own, and how many work at a time.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            previous_response_id: The stored response that this goes on from.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user, by which abuse is traced.
            service_tier: Which class of processing is used.
            temperature: How freely to choose: lower is more repeatable.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.

        `POST /responses?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
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
        ] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[BetaResponseStreamEvent]:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        Args:
            max_output_tokens: Limit of tokens written, those of reasoning among them.
            max_tool_calls: Limit of calls of built-in tools, all together.
            multi_agent: Whether the model may start agents of its own, and how many work at a time.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            previous_response_id: The stored response that this goes on from.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user, by which abuse is traced.
            service_tier: Which class of processing is used.
            temperature: How freely to choose: lower is more repeatable.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.

        `POST /responses?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
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
        ] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        Args:
            max_output_tokens: Limit of tokens written, those of reasoning among them.
            max_tool_calls: Limit of calls of built-in tools, all together.
            multi_agent: Whether the model may start agents of its own, and how many work at a time.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            previous_response_id: The stored response that this goes on from.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user, by which abuse is traced.
            service_tier: Which class of processing is used.
            temperature: How freely to choose: lower is more repeatable.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.

        `POST /responses?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[False] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.

        `GET /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[True],
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[BetaResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.

        `GET /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: bool,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.

        `GET /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    def delete(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    def cancel(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse:
        """Stop a response that is made in the background.

        `POST /responses/{response_id}/cancel?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaCompactedResponse:
        """Shorten a long conversation to items that can stand for it.

        Args:
            model: Id of the model that does it.
            input: What to shorten: a text or items.
            previous_response_id: The stored response whose conversation to shorten.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            service_tier: Which class of processing is used.

        `POST /responses/compact?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """

class AsyncResponses(AsyncAPIResource):
    """Have a team of agents answer that the service runs; stored answers can be read, cancelled and deleted."""
    @property
    def input_items(self) -> AsyncInputItems:
        """What a stored response was given, item by item."""
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
        include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
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
        ] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        Args:
            max_output_tokens: Limit of tokens written, those of reasoning among them.
            max_tool_calls: Limit of calls of built-in tools, all together.
            multi_agent: Whether the model may start agents of its own, and how many work at a time.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            previous_response_id: The stored response that this goes on from.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user, by which abuse is traced.
            service_tier: Which class of processing is used.
            temperature: How freely to choose: lower is more repeatable.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.

        `POST /responses?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
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
        ] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[BetaResponseStreamEvent]:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        Args:
            max_output_tokens: Limit of tokens written, those of reasoning among them.
            max_tool_calls: Limit of calls of built-in tools, all together.
            multi_agent: Whether the model may start agents of its own, and how many work at a time.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            previous_response_id: The stored response that this goes on from.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user, by which abuse is traced.
            service_tier: Which class of processing is used.
            temperature: How freely to choose: lower is more repeatable.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.

        `POST /responses?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
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
        ] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Have a model answer, with other agents at hand if you want; what has no word here is as in `responses.create`.

        Args:
            max_output_tokens: Limit of tokens written, those of reasoning among them.
            max_tool_calls: Limit of calls of built-in tools, all together.
            multi_agent: Whether the model may start agents of its own, and how many work at a time.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            previous_response_id: The stored response that this goes on from.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            reasoning: How long to think, and whether to tell a summary of it.
            safety_identifier: A stable, anonymous id of your end user, by which abuse is traced.
            service_tier: Which class of processing is used.
            temperature: How freely to choose: lower is more repeatable.
            top_logprobs: With how many alternatives to show each token, 0 to 20.
            top_p: Consider only the likeliest tokens that together have this probability, 0 to 1.
            betas: What is tried out; `responses_multi_agent=v1` for `multi_agent`.

        `POST /responses?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[False] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.

        `GET /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: Literal[True],
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[BetaResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.

        `GET /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ...,
        starting_after: int | Omit = ...,
        stream: bool,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Read a stored response, or its events from some point on.

        Args:
            include: Parts of the output that are left out unless asked for.
            include_obfuscation: Whether events carry padding that hides their size; on unless given.
            starting_after: Number of the event to go on after, with `stream=True`.

        `GET /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    async def delete(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """
    async def cancel(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaResponse:
        """Stop a response that is made in the background.

        `POST /responses/{response_id}/cancel?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> BetaCompactedResponse:
        """Shorten a long conversation to items that can stand for it.

        Args:
            model: Id of the model that does it.
            input: What to shorten: a text or items.
            previous_response_id: The stored response whose conversation to shorten.
            prompt_cache_key: Requests with the same key are likelier to find their common beginning cached.
            service_tier: Which class of processing is used.

        `POST /responses/compact?beta=true`, https://platform.openai.com/docs/api-reference/responses
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
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse] | LegacyAPIResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse] | LegacyAPIResponse[Stream[BetaResponseStreamEvent]]: ...
    def delete(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def cancel(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaCompactedResponse]: ...

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
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    async def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse] | LegacyAPIResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse] | LegacyAPIResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    async def delete(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def cancel(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaResponse]: ...
    async def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[BetaCompactedResponse]: ...

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
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[BetaResponse]] | ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[BetaResponse]] | ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[BetaCompactedResponse]]: ...

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
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: Literal[True],
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ..., include: Optional[List[BetaResponseIncludable]] | Omit = ...,
        input: Union[str, BetaResponseInputParam] | Omit = ..., instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ..., max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str] | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[BetaResponsePromptParam] | Omit = ..., prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[response_create_params.Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., service_tier: Optional[BetaServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ..., stream: bool,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ..., text: BetaResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ..., tools: Iterable[BetaToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ..., top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ..., user: str | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[False] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: Literal[True],
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: List[BetaResponseIncludable] | Omit = ...,
        include_obfuscation: bool | Omit = ..., starting_after: int | Omit = ..., stream: bool,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    def compact(
        self, *,
        model: Optional[Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str]],
        image: response_compact_params.Image | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., previous_response_id: Optional[str] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaCompactedResponse]]: ...
