"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.admin.organization.projects import spend_alert_create_params, spend_alert_update_params
from ferroai.types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
from ferroai.types.admin.organization.projects.project_spend_alert_deleted import ProjectSpendAlertDeleted

__all__ = [
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "SpendAlerts",
    "SpendAlertsWithRawResponse",
    "SpendAlertsWithStreamingResponse",
]


class SpendAlerts(SyncAPIResource):
    """Have mails sent when a project costs much; `spend_limit` stops it."""
    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Have a mail sent when a project has cost so much in a month.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/projects/{project_id}/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Look an alert up.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Change an alert; all of it must be given.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List the alerts of a project.

        Args:
            after: Id of the last alert of the page before.
            before: Id of the first alert of the page after.
            limit: How many alerts a page holds, 0 to 100; 20 unless given.
            order: Ascending unless given.

        `GET /organization/projects/{project_id}/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlertDeleted:
        """Delete an alert.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncSpendAlerts(AsyncAPIResource):
    """Have mails sent when a project costs much; `spend_limit` stops it."""
    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Have a mail sent when a project has cost so much in a month.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/projects/{project_id}/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Look an alert up.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlert:
        """Change an alert; all of it must be given.

        Args:
            notification_channel: Whom to tell.
            threshold_amount: In cents.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List the alerts of a project.

        Args:
            after: Id of the last alert of the page before.
            before: Id of the first alert of the page after.
            limit: How many alerts a page holds, 0 to 100; 20 unless given.
            order: Ascending unless given.

        `GET /organization/projects/{project_id}/spend_alerts`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendAlertDeleted:
        """Delete an alert.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class SpendAlertsWithRawResponse:
    def __init__(self, resource: SpendAlerts) -> None: ...
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    def retrieve(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    def update(
        self, alert_id: str, *, project_id: str, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectSpendAlert]]: ...
    def delete(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlertDeleted]: ...

class AsyncSpendAlertsWithRawResponse:
    def __init__(self, resource: AsyncSpendAlerts) -> None: ...
    async def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    async def retrieve(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    async def update(
        self, alert_id: str, *, project_id: str, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlert]: ...
    async def list(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectSpendAlert]]: ...
    async def delete(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendAlertDeleted]: ...

class SpendAlertsWithStreamingResponse:
    def __init__(self, resource: SpendAlerts) -> None: ...
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def update(
        self, alert_id: str, *, project_id: str, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlertDeleted]]: ...

class AsyncSpendAlertsWithStreamingResponse:
    def __init__(self, resource: AsyncSpendAlerts) -> None: ...
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def update(
        self, alert_id: str, *, project_id: str, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel, threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self, alert_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlertDeleted]]: ...
