class SpendAlerts(auth="admin"):
    @POST("/organization/projects/{project_id}/spend_alerts")
    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertCreateParams.NotificationChannel,
        threshold_amount: int,
    ) -> ProjectSpendAlert: ...

    @GET("/organization/projects/{project_id}/spend_alerts/{alert_id}", params=None)
    def retrieve(self, alert_id: str, *, project_id: str) -> ProjectSpendAlert: ...

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
    ) -> ProjectSpendAlert: ...

    @GET("/organization/projects/{project_id}/spend_alerts")
    def list(
        self,
        project_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[ProjectSpendAlert]: ...

    @DELETE("/organization/projects/{project_id}/spend_alerts/{alert_id}", params=None)
    def delete(self, alert_id: str, *, project_id: str) -> ProjectSpendAlertDeleted: ...


class ProjectSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int

    class NotificationChannel(BaseModel):
        recipients: List[str]
        type: Literal["email"]
        subject_prefix: Optional[str] = None


class ProjectSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


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
