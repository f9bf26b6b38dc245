"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.agents.automations.automation_invocation import AutomationInvocation

__all__ = [
    "AsyncInvocations",
    "AsyncInvocationsWithRawResponse",
    "AsyncInvocationsWithStreamingResponse",
    "Invocations",
    "InvocationsWithRawResponse",
    "InvocationsWithStreamingResponse",
]


class Invocations(SyncAPIResource):
    """Look at when automations ran, or have one run now."""
    @property
    def with_raw_response(self) -> InvocationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InvocationsWithStreamingResponse: ...
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationInvocation:
        """Have an automation run now; its times stay as they are.

        `POST /agents/automations/{automation_id}/invocations`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationInvocation:
        """Look an invocation up.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[AutomationInvocation]:
        """List the invocations of an automation.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/automations/{automation_id}/invocations`, https://platform.openai.com/docs/api-reference
        """

class AsyncInvocations(AsyncAPIResource):
    """Look at when automations ran, or have one run now."""
    @property
    def with_raw_response(self) -> AsyncInvocationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInvocationsWithStreamingResponse: ...
    async def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationInvocation:
        """Have an automation run now; its times stay as they are.

        `POST /agents/automations/{automation_id}/invocations`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AutomationInvocation:
        """Look an invocation up.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """List the invocations of an automation.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/automations/{automation_id}/invocations`, https://platform.openai.com/docs/api-reference
        """

class InvocationsWithRawResponse:
    def __init__(self, resource: Invocations) -> None: ...
    def create(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AutomationInvocation]: ...
    def retrieve(
        self, invocation_id: str, *, automation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AutomationInvocation]: ...
    def list(
        self, automation_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[AutomationInvocation]]: ...

class AsyncInvocationsWithRawResponse:
    def __init__(self, resource: AsyncInvocations) -> None: ...
    async def create(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AutomationInvocation]: ...
    async def retrieve(
        self, invocation_id: str, *, automation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AutomationInvocation]: ...
    async def list(
        self, automation_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[AutomationInvocation]]: ...

class InvocationsWithStreamingResponse:
    def __init__(self, resource: Invocations) -> None: ...
    def create(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AutomationInvocation]]: ...
    def retrieve(
        self, invocation_id: str, *, automation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AutomationInvocation]]: ...
    def list(
        self, automation_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[AutomationInvocation]]]: ...

class AsyncInvocationsWithStreamingResponse:
    def __init__(self, resource: AsyncInvocations) -> None: ...
    def create(
        self, automation_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AutomationInvocation]]: ...
    def retrieve(
        self, invocation_id: str, *, automation_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AutomationInvocation]]: ...
    def list(
        self, automation_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[AutomationInvocation]]]: ...
