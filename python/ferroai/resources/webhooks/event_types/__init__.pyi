"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.webhooks.webhook_event_type_list import WebhookEventTypeList

__all__ = [
    "AsyncEventTypes",
    "AsyncEventTypesWithRawResponse",
    "AsyncEventTypesWithStreamingResponse",
    "EventTypes",
    "EventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
]


class EventTypes(SyncAPIResource):
    """Learn which kinds of event there are."""
    @property
    def with_raw_response(self) -> EventTypesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EventTypesWithStreamingResponse: ...
    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEventTypeList:
        """List the kinds of event that the project may be told about.

        `GET /webhook_event_types`, https://platform.openai.com/docs/api-reference
        """

class AsyncEventTypes(AsyncAPIResource):
    """Learn which kinds of event there are."""
    @property
    def with_raw_response(self) -> AsyncEventTypesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse: ...
    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEventTypeList:
        """List the kinds of event that the project may be told about.

        `GET /webhook_event_types`, https://platform.openai.com/docs/api-reference
        """

class EventTypesWithRawResponse:
    def __init__(self, resource: EventTypes) -> None: ...
    def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEventTypeList]: ...

class AsyncEventTypesWithRawResponse:
    def __init__(self, resource: AsyncEventTypes) -> None: ...
    async def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEventTypeList]: ...

class EventTypesWithStreamingResponse:
    def __init__(self, resource: EventTypes) -> None: ...
    def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WebhookEventTypeList]]: ...

class AsyncEventTypesWithStreamingResponse:
    def __init__(self, resource: AsyncEventTypes) -> None: ...
    def list(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WebhookEventTypeList]]: ...
