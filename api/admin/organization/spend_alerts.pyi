class SpendAlerts(auth="admin"):
    @POST("/organization/spend_alerts")
    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParams.NotificationChannel,
        threshold_amount: int,
    ) -> OrganizationSpendAlert: ...

    @GET("/organization/spend_alerts/{alert_id}")
    def retrieve(self, alert_id: str) -> OrganizationSpendAlert: ...

    @POST("/organization/spend_alerts/{alert_id}")
    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertUpdateParams.NotificationChannel,
        threshold_amount: int,
    ) -> OrganizationSpendAlert: ...

    @GET("/organization/spend_alerts")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[OrganizationSpendAlert]: ...

    @DELETE("/organization/spend_alerts/{alert_id}")
    def delete(self, alert_id: str) -> OrganizationSpendAlertDeleted: ...


class OrganizationSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int

    class NotificationChannel(BaseModel):
        recipients: List[str]
        type: Literal["email"]
        subject_prefix: Optional[str] = None


class OrganizationSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class SpendAlertCreateParams(Call):

    class NotificationChannel(TypedDict):
        recipients: Sequence[str]
        type: Literal["email"]
        subject_prefix: Optional[str] = ...


class SpendAlertUpdateParams(Call):

    class NotificationChannel(TypedDict):
        recipients: Sequence[str]
        type: Literal["email"]
        subject_prefix: Optional[str] = ...
