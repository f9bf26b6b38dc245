"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
from ferroai.types.beta.beta_tool_param import BetaToolParam
from ferroai.types.beta.responses import input_token_count_params
from ferroai.types.beta.responses.input_token_count_response import InputTokenCountResponse

__all__ = [
    "AsyncInputTokens",
    "AsyncInputTokensWithRawResponse",
    "AsyncInputTokensWithStreamingResponse",
    "InputTokens",
    "InputTokensWithRawResponse",
    "InputTokensWithStreamingResponse",
]


class InputTokens(SyncAPIResource):
    """Count the tokens of a request without running it."""
    @property
    def with_raw_response(self) -> InputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...
    def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        model: Optional[str] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = ...,
        text: Optional[input_token_count_params.Text] | Omit = ...,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = ...,
        tools: Optional[Iterable[BetaToolParam]] | Omit = ...,
        truncation: Literal["auto", "disabled"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> InputTokenCountResponse:
        """Count the tokens a request would have as input.

        Args:
            input: A text or items, as for `beta.responses.create`.
            model: Models count differently.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            personality: How the model speaks; its own manner unless given.
            previous_response_id: The stored response that this goes on from.
            tools: They count, too.

        `POST /responses/input_tokens?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """

class AsyncInputTokens(AsyncAPIResource):
    """Count the tokens of a request without running it."""
    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...
    async def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        model: Optional[str] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = ...,
        text: Optional[input_token_count_params.Text] | Omit = ...,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = ...,
        tools: Optional[Iterable[BetaToolParam]] | Omit = ...,
        truncation: Literal["auto", "disabled"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> InputTokenCountResponse:
        """Count the tokens a request would have as input.

        Args:
            input: A text or items, as for `beta.responses.create`.
            model: Models count differently.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            personality: How the model speaks; its own manner unless given.
            previous_response_id: The stored response that this goes on from.
            tools: They count, too.

        `POST /responses/input_tokens?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """

class InputTokensWithRawResponse:
    def __init__(self, resource: InputTokens) -> None: ...
    def count(
        self, *, conversation: Optional[input_token_count_params.Conversation] | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., model: Optional[str] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = ...,
        text: Optional[input_token_count_params.Text] | Omit = ...,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = ...,
        tools: Optional[Iterable[BetaToolParam]] | Omit = ..., truncation: Literal["auto", "disabled"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[InputTokenCountResponse]: ...

class AsyncInputTokensWithRawResponse:
    def __init__(self, resource: AsyncInputTokens) -> None: ...
    async def count(
        self, *, conversation: Optional[input_token_count_params.Conversation] | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., model: Optional[str] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = ...,
        text: Optional[input_token_count_params.Text] | Omit = ...,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = ...,
        tools: Optional[Iterable[BetaToolParam]] | Omit = ..., truncation: Literal["auto", "disabled"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[InputTokenCountResponse]: ...

class InputTokensWithStreamingResponse:
    def __init__(self, resource: InputTokens) -> None: ...
    def count(
        self, *, conversation: Optional[input_token_count_params.Conversation] | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., model: Optional[str] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = ...,
        text: Optional[input_token_count_params.Text] | Omit = ...,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = ...,
        tools: Optional[Iterable[BetaToolParam]] | Omit = ..., truncation: Literal["auto", "disabled"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[InputTokenCountResponse]]: ...

class AsyncInputTokensWithStreamingResponse:
    def __init__(self, resource: AsyncInputTokens) -> None: ...
    def count(
        self, *, conversation: Optional[input_token_count_params.Conversation] | Omit = ...,
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] | Omit = ...,
        instructions: Optional[str] | Omit = ..., model: Optional[str] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = ...,
        text: Optional[input_token_count_params.Text] | Omit = ...,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = ...,
        tools: Optional[Iterable[BetaToolParam]] | Omit = ..., truncation: Literal["auto", "disabled"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[InputTokenCountResponse]]: ...
