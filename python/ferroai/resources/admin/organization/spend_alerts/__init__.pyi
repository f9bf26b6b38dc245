"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.admin.organization import spend_alert_create_params, spend_alert_update_params
from ferroai.types.admin.organization.organization_spend_alert import OrganizationSpendAlert
from ferroai.types.admin.organization.organization_spend_alert_deleted import OrganizationSpendAlertDeleted

__all__ = [
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "SpendAlerts",
    "SpendAlertsWithRawResponse",
    "SpendAlertsWithStreamingResponse",
]


class SpendAlerts(SyncAPIResource):
    """Have mails sent when the organization spends much; `spend_limit` stops it."""
    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...
    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Have a mail sent when the organization has spent so much in a month.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Look an alert up.

        `GET /organization/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Change an alert; all of it must be given.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """List the alerts of the organization.

        Args:
            after: Id of the last alert of the page before.
            before: Id of the first alert of the page after.
            limit: How many alerts a page holds, 0 to 100; 20 unless given.
            order: Ascending unless given.

        `GET /organization/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlertDeleted:
        """Delete an alert.

        `DELETE /organization/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncSpendAlerts(AsyncAPIResource):
    """Have mails sent when the organization spends much; `spend_limit` stops it."""
    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    async def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Have a mail sent when the organization has spent so much in a month.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Look an alert up.

        `GET /organization/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlert:
        """Change an alert; all of it must be given.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """List the alerts of the organization.

        Args:
            after: Id of the last alert of the page before.
            before: Id of the first alert of the page after.
            limit: How many alerts a page holds, 0 to 100; 20 unless given.
            order: Ascending unless given.

        `GET /organization/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendAlertDeleted:
        """Delete an alert.

        `DELETE /organization/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class SpendAlertsWithRawResponse:
    def __init__(self, resource: SpendAlerts) -> None: ...
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    def retrieve(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[OrganizationSpendAlert]]: ...
    def delete(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlertDeleted]: ...

class AsyncSpendAlertsWithRawResponse:
    def __init__(self, resource: AsyncSpendAlerts) -> None: ...
    async def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    async def retrieve(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    async def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlert]: ...
    async def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]: ...
    async def delete(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendAlertDeleted]: ...

class SpendAlertsWithStreamingResponse:
    def __init__(self, resource: SpendAlerts) -> None: ...
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[OrganizationSpendAlert]]]: ...
    def delete(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlertDeleted]]: ...

class AsyncSpendAlertsWithStreamingResponse:
    def __init__(self, resource: AsyncSpendAlerts) -> None: ...
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]]: ...
    def delete(
        self, alert_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlertDeleted]]: ...
