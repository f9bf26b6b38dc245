"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.webhooks.event_types import (
    AsyncEventTypes,
    AsyncEventTypesWithRawResponse,
    AsyncEventTypesWithStreamingResponse,
    EventTypes,
    EventTypesWithRawResponse,
    EventTypesWithStreamingResponse,
)
from ferroai.types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
from ferroai.types.webhooks.webhook_endpoint import WebhookEndpoint
from ferroai.types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
from ferroai.types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret

__all__ = [
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]


class Webhooks(SyncAPIResource):
    """Tell the service which addresses of yours to call, and about what."""
    @property
    def event_types(self) -> EventTypes:
        """Learn which kinds of event there are."""
    @property
    def with_raw_response(self) -> WebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse: ...
    def create(
        self,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpointWithSecret:
        """Register an address; its secret comes back this once.

        Args:
            event_types: What to be told about.
            name: For people.
            url: Where to send it; HTTPS only.

        `POST /webhook_endpoints`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpoint:
        """Look an endpoint up.

        `GET /webhook_endpoints/{webhook_endpoint_id}`, https://platform.openai.com/docs/api-reference
        """
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ] | Omit = ...,
        name: str | Omit = ...,
        url: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is.

        Args:
            event_types: Takes the place of the whole list.
            url: HTTPS only.

        `POST /webhook_endpoints/{webhook_endpoint_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[WebhookEndpoint]:
        """List the endpoints of the project, newest first.

        Args:
            after: Id of the last endpoint of the page before.
            limit: How many endpoints a page holds; 20 unless given.

        `GET /webhook_endpoints`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> DeletedWebhookEndpoint:
        """Remove an endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`, https://platform.openai.com/docs/api-reference
        """
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpointWithSecret:
        """Give an endpoint a new signing secret.

        Args:
            keep_old_secret_active_for_24_hours: Without it the old secret is worth nothing at once.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`, https://platform.openai.com/docs/api-reference
        """
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpointTestResult:
        """Send a made-up event to an endpoint.

        Args:
            event_type: Which kind of event to make up.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`, https://platform.openai.com/docs/api-reference
        """

class AsyncWebhooks(AsyncAPIResource):
    """Tell the service which addresses of yours to call, and about what."""
    @property
    def event_types(self) -> AsyncEventTypes:
        """Learn which kinds of event there are."""
    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse: ...
    async def create(
        self,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpointWithSecret:
        """Register an address; its secret comes back this once.

        Args:
            event_types: What to be told about.
            name: For people.
            url: Where to send it; HTTPS only.

        `POST /webhook_endpoints`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpoint:
        """Look an endpoint up.

        `GET /webhook_endpoints/{webhook_endpoint_id}`, https://platform.openai.com/docs/api-reference
        """
    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ] | Omit = ...,
        name: str | Omit = ...,
        url: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is.

        Args:
            event_types: Takes the place of the whole list.
            url: HTTPS only.

        `POST /webhook_endpoints/{webhook_endpoint_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """List the endpoints of the project, newest first.

        Args:
            after: Id of the last endpoint of the page before.
            limit: How many endpoints a page holds; 20 unless given.

        `GET /webhook_endpoints`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> DeletedWebhookEndpoint:
        """Remove an endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`, https://platform.openai.com/docs/api-reference
        """
    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpointWithSecret:
        """Give an endpoint a new signing secret.

        Args:
            keep_old_secret_active_for_24_hours: Without it the old secret is worth nothing at once.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`, https://platform.openai.com/docs/api-reference
        """
    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> WebhookEndpointTestResult:
        """Send a made-up event to an endpoint.

        Args:
            event_type: Which kind of event to make up.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`, https://platform.openai.com/docs/api-reference
        """

class WebhooksWithRawResponse:
    def __init__(self, resource: Webhooks) -> None: ...
    @property
    def event_types(self) -> EventTypesWithRawResponse: ...
    def create(
        self, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str, url: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpointWithSecret]: ...
    def retrieve(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpoint]: ...
    def update(
        self, webhook_endpoint_id: str, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | Omit = ...,
        name: str | Omit = ..., url: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpoint]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[WebhookEndpoint]]: ...
    def delete(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[DeletedWebhookEndpoint]: ...
    def rotate_secret(
        self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpointWithSecret]: ...
    def test(
        self, webhook_endpoint_id: str, *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpointTestResult]: ...

class AsyncWebhooksWithRawResponse:
    def __init__(self, resource: AsyncWebhooks) -> None: ...
    @property
    def event_types(self) -> AsyncEventTypesWithRawResponse: ...
    async def create(
        self, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str, url: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpointWithSecret]: ...
    async def retrieve(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpoint]: ...
    async def update(
        self, webhook_endpoint_id: str, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | Omit = ...,
        name: str | Omit = ..., url: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpoint]: ...
    async def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[WebhookEndpoint]]: ...
    async def delete(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[DeletedWebhookEndpoint]: ...
    async def rotate_secret(
        self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpointWithSecret]: ...
    async def test(
        self, webhook_endpoint_id: str, *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[WebhookEndpointTestResult]: ...

class WebhooksWithStreamingResponse:
    def __init__(self, resource: Webhooks) -> None: ...
    @property
    def event_types(self) -> EventTypesWithStreamingResponse: ...
    def create(
        self, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str, url: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WebhookEndpointWithSecret]]: ...
    def retrieve(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WebhookEndpoint]]: ...
    def update(
        self, webhook_endpoint_id: str, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | Omit = ...,
        name: str | Omit = ..., url: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WebhookEndpoint]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[WebhookEndpoint]]]: ...
    def delete(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[DeletedWebhookEndpoint]]: ...
    def rotate_secret(
        self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WebhookEndpointWithSecret]]: ...
    def test(
        self, webhook_endpoint_id: str, *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[WebhookEndpointTestResult]]: ...

class AsyncWebhooksWithStreamingResponse:
    def __init__(self, resource: AsyncWebhooks) -> None: ...
    @property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse: ...
    def create(
        self, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str, url: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WebhookEndpointWithSecret]]: ...
    def retrieve(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WebhookEndpoint]]: ...
    def update(
        self, webhook_endpoint_id: str, *,
        event_types: List[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | Omit = ...,
        name: str | Omit = ..., url: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WebhookEndpoint]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[WebhookEndpoint]]]: ...
    def delete(
        self, webhook_endpoint_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[DeletedWebhookEndpoint]]: ...
    def rotate_secret(
        self, webhook_endpoint_id: str, *, keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WebhookEndpointWithSecret]]: ...
    def test(
        self, webhook_endpoint_id: str, *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[WebhookEndpointTestResult]]: ...
