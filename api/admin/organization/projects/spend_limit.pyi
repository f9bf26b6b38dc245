"""The limit of what a project may cost."""


class SpendLimit(auth="admin"):
    """Look up, set and delete the limit at which a project is stopped."""

    @GET("/organization/projects/{project_id}/spend_limit")
    def retrieve(self, project_id: str) -> ProjectSpendLimit:
        """Look the limit up."""

    @POST("/organization/projects/{project_id}/spend_limit")
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
    ) -> ProjectSpendLimit:
        """Set the limit, whether or not there was one.

        threshold_amount: In cents.
        """

    @DELETE("/organization/projects/{project_id}/spend_limit")
    def delete(self, project_id: str) -> ProjectSpendLimitDeleted:
        """Delete the limit."""


class ProjectSpendLimit(BaseModel):
    """What a project may cost in a month; then its requests are refused."""
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int
    """In cents."""

    class Enforcement(BaseModel):
        """Whether requests are being refused."""
        status: Union[str, Literal["inactive", "enforcing"]]


class ProjectSpendLimitDeleted(BaseModel):
    """That the limit was deleted."""
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
