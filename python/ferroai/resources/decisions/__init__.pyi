"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types import decision_create_params
from ferroai.types.decision import Decision

__all__ = [
    "AsyncDecisions",
    "AsyncDecisionsWithRawResponse",
    "AsyncDecisionsWithStreamingResponse",
    "Decisions",
    "DecisionsWithRawResponse",
    "DecisionsWithStreamingResponse",
]


class Decisions(SyncAPIResource):
    """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def with_raw_response(self) -> DecisionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> DecisionsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: Union[str, Iterable[decision_create_params.InputUnionMember1]],
        model: str,
        questions: Iterable[decision_create_params.Question],
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Decision:
        """Answer questions about an input.

        Args:
            input: What the questions are about: a text, or messages with calls of tools and what came out of them.
            model: Only `gpt-6-luna` for now.
            questions: 1 to 400; the answers come in the same order.
            prompt_cache_key: Only requests with the same key share what is cached.
            prompt_cache_options: What is cached, and for how long.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.

        `POST /decisions`, https://platform.openai.com/docs/api-reference
        """

class AsyncDecisions(AsyncAPIResource):
    """Sort, choose and rate: many questions about one input, each answered with how sure the model is."""
    @property
    def with_raw_response(self) -> AsyncDecisionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncDecisionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: Union[str, Iterable[decision_create_params.InputUnionMember1]],
        model: str,
        questions: Iterable[decision_create_params.Question],
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Decision:
        """Answer questions about an input.

        Args:
            input: What the questions are about: a text, or messages with calls of tools and what came out of them.
            model: Only `gpt-6-luna` for now.
            questions: 1 to 400; the answers come in the same order.
            prompt_cache_key: Only requests with the same key share what is cached.
            prompt_cache_options: What is cached, and for how long.
            safety_identifier: A stable, anonymous id of your end user (a hash, not a name), by which abuse is traced.

        `POST /decisions`, https://platform.openai.com/docs/api-reference
        """

class DecisionsWithRawResponse:
    def __init__(self, resource: Decisions) -> None: ...
    def create(
        self, *, input: Union[str, Iterable[decision_create_params.InputUnionMember1]], model: str,
        questions: Iterable[decision_create_params.Question], prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Decision]: ...

class AsyncDecisionsWithRawResponse:
    def __init__(self, resource: AsyncDecisions) -> None: ...
    async def create(
        self, *, input: Union[str, Iterable[decision_create_params.InputUnionMember1]], model: str,
        questions: Iterable[decision_create_params.Question], prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Decision]: ...

class DecisionsWithStreamingResponse:
    def __init__(self, resource: Decisions) -> None: ...
    def create(
        self, *, input: Union[str, Iterable[decision_create_params.InputUnionMember1]], model: str,
        questions: Iterable[decision_create_params.Question], prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Decision]]: ...

class AsyncDecisionsWithStreamingResponse:
    def __init__(self, resource: AsyncDecisions) -> None: ...
    def create(
        self, *, input: Union[str, Iterable[decision_create_params.InputUnionMember1]], model: str,
        questions: Iterable[decision_create_params.Question], prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Decision]]: ...
