"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.threads.runs.run_step import RunStep
from ferroai.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = [
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
    "Steps",
    "StepsWithRawResponse",
    "StepsWithStreamingResponse",
]


class Steps(SyncAPIResource):
    """Look at what a run did, step by step."""
    @property
    def with_raw_response(self) -> StepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunStep:
        """Look a step up.

        Args:
            include: What else to tell: the contents of what a search found.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = ...,
        before: str | Omit = ...,
        include: List[RunStepInclude] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            include: What else to tell: the contents of what a search found.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /threads/{thread_id}/runs/{run_id}/steps`, https://platform.openai.com/docs/api-reference/threads
        """

class AsyncSteps(AsyncAPIResource):
    """Look at what a run did, step by step."""
    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunStep:
        """Look a step up.

        Args:
            include: What else to tell: the contents of what a search found.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`, https://platform.openai.com/docs/api-reference/threads
        """
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = ...,
        before: str | Omit = ...,
        include: List[RunStepInclude] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            include: What else to tell: the contents of what a search found.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /threads/{thread_id}/runs/{run_id}/steps`, https://platform.openai.com/docs/api-reference/threads
        """

class StepsWithRawResponse:
    def __init__(self, resource: Steps) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, include: List[RunStepInclude] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunStep]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, run_id: str, *, thread_id: str, after: str | Omit = ..., before: str | Omit = ...,
        include: List[RunStepInclude] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[RunStep]]: ...

class AsyncStepsWithRawResponse:
    def __init__(self, resource: AsyncSteps) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, include: List[RunStepInclude] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunStep]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    async def list(
        self, run_id: str, *, thread_id: str, after: str | Omit = ..., before: str | Omit = ...,
        include: List[RunStepInclude] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[RunStep]]: ...

class StepsWithStreamingResponse:
    def __init__(self, resource: Steps) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, include: List[RunStepInclude] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RunStep]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, run_id: str, *, thread_id: str, after: str | Omit = ..., before: str | Omit = ...,
        include: List[RunStepInclude] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunStep]]]: ...

class AsyncStepsWithStreamingResponse:
    def __init__(self, resource: AsyncSteps) -> None: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, include: List[RunStepInclude] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunStep]]: ...
    @deprecated("The Assistants API is on its way out: use the Responses API, `client.responses`.")
    def list(
        self, run_id: str, *, thread_id: str, after: str | Omit = ..., before: str | Omit = ...,
        include: List[RunStepInclude] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunStep]]]: ...
