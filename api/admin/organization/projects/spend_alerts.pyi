"""Alerts of a project: a mail when it has cost so and so much."""

from ....admin.organization.spend_alerts import (
    OrganizationSpendAlert,
    SpendAlertCreateParams as SpendAlertsSpendAlertCreateParams,
)


class SpendAlerts(auth="admin"):
    """Have mails sent when a project costs much; `spend_limit` stops it."""

    @POST("/organization/projects/{project_id}/spend_alerts")
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParams.NotificationChannel,
        threshold_amount: int,
    ) -> ProjectSpendAlert:
        """Have a mail sent when a project has cost so much in a month.

        notification_channel: Whom to tell.
        threshold_amount: In cents.
        """

    @GET("/organization/projects/{project_id}/spend_alerts/{alert_id}", params=None)
    def retrieve(self, alert_id: str, *, project_id: str) -> ProjectSpendAlert:
        """Look an alert up."""

    @POST("/organization/projects/{project_id}/spend_alerts/{alert_id}")
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertUpdateParams.NotificationChannel,
        threshold_amount: int,
    ) -> ProjectSpendAlert:
        """Change an alert; all of it must be given.

        notification_channel: Whom to tell.
        threshold_amount: In cents.
        """

    @GET("/organization/projects/{project_id}/spend_alerts")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[ProjectSpendAlert]:
        """List the alerts of a project.

        after: Id of the last alert of the page before.
        before: Id of the first alert of the page after.
        limit: How many alerts a page holds, 0 to 100; 20 unless given.
        order: Ascending unless given.
        """

    @DELETE("/organization/projects/{project_id}/spend_alerts/{alert_id}", params=None)
    def delete(self, alert_id: str, *, project_id: str) -> ProjectSpendAlertDeleted:
        """Delete an alert."""


class ProjectSpendAlert(Like[OrganizationSpendAlert]):
    object: Literal["project.spend_alert"]


class ProjectSpendAlertDeleted(BaseModel):
    """That an alert was deleted."""
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


class SpendAlertCreateParams(Call, Like[SpendAlertsSpendAlertCreateParams]): ...


class SpendAlertUpdateParams(Call, Like[SpendAlertCreateParams]): ...
