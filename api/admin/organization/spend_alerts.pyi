"""Alerts of the organization: a mail when it has spent so and so much."""


class SpendAlerts(auth="admin"):
    """Have mails sent when the organization spends much; `spend_limit` stops it."""

    @POST("/organization/spend_alerts")
    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParams.NotificationChannel,
        threshold_amount: int,
    ) -> OrganizationSpendAlert:
        """Have a mail sent when the organization has spent so much in a month.

        notification_channel: Whom to tell.
        threshold_amount: In cents.
        """

    @GET("/organization/spend_alerts/{alert_id}")
    def retrieve(self, alert_id: str) -> OrganizationSpendAlert:
        """Look an alert up."""

    @POST("/organization/spend_alerts/{alert_id}")
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertUpdateParams.NotificationChannel,
        threshold_amount: int,
    ) -> OrganizationSpendAlert:
        """Change an alert; all of it must be given.

        notification_channel: Whom to tell.
        threshold_amount: In cents.
        """

    @GET("/organization/spend_alerts")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[OrganizationSpendAlert]:
        """List the alerts of the organization.

        after: Id of the last alert of the page before.
        before: Id of the first alert of the page after.
        limit: How many alerts a page holds, 0 to 100; 20 unless given.
        order: Ascending unless given.
        """

    @DELETE("/organization/spend_alerts/{alert_id}")
    def delete(self, alert_id: str) -> OrganizationSpendAlertDeleted:
        """Delete an alert."""


class OrganizationSpendAlert(BaseModel):
    """A mail when so much was spent in a month."""
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    """In cents."""

    class NotificationChannel(BaseModel, Like[SpendAlertCreateParams.NotificationChannel]): ...


class OrganizationSpendAlertDeleted(BaseModel):
    """That an alert was deleted."""
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class SpendAlertCreateParams(Call):

    class NotificationChannel(TypedDict):
        """Whom to tell."""
        recipients: Sequence[str]
        """Addresses of mail."""
        type: Literal["email"]
        subject_prefix: Optional[str] = ...
        """What the subject begins with."""


class SpendAlertUpdateParams(Call, Like[SpendAlertCreateParams]): ...
