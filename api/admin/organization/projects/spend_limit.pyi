"""The limit of what a project may cost."""

from ....admin.organization.spend_limit import OrganizationSpendLimit


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


class ProjectSpendLimit(Like[OrganizationSpendLimit]):
    object: Literal["project.spend_limit"]


class ProjectSpendLimitDeleted(BaseModel):
    """That the limit was deleted."""
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
