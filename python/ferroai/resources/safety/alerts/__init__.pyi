"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.safety.safety_alert import SafetyAlert

__all__ = [
    "Alerts",
    "AlertsWithRawResponse",
    "AlertsWithStreamingResponse",
    "AsyncAlerts",
    "AsyncAlertsWithRawResponse",
    "AsyncAlertsWithStreamingResponse",
]


class Alerts(SyncAPIResource):
    """Look up what a webhook told about in `safety.alert.created`."""
    @property
    def with_raw_response(self) -> AlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlertsWithStreamingResponse: ...
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SafetyAlert:
        """Look an alert up.

        `GET /safety/alerts/{id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncAlerts(AsyncAPIResource):
    """Look up what a webhook told about in `safety.alert.created`."""
    @property
    def with_raw_response(self) -> AsyncAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse: ...
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SafetyAlert:
        """Look an alert up.

        `GET /safety/alerts/{id}`, https://platform.openai.com/docs/api-reference
        """

class AlertsWithRawResponse:
    def __init__(self, resource: Alerts) -> None: ...
    def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SafetyAlert]: ...

class AsyncAlertsWithRawResponse:
    def __init__(self, resource: AsyncAlerts) -> None: ...
    async def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SafetyAlert]: ...

class AlertsWithStreamingResponse:
    def __init__(self, resource: Alerts) -> None: ...
    def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SafetyAlert]]: ...

class AsyncAlertsWithStreamingResponse:
    def __init__(self, resource: AsyncAlerts) -> None: ...
    def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SafetyAlert]]: ...
