"""The limit of what the organization may spend."""


class SpendLimit(auth="admin"):
    """Look up, set and delete the limit at which the organization is stopped."""

    @GET("/organization/spend_limit")
    def retrieve(self) -> OrganizationSpendLimit:
        """Look the limit up."""

    @POST("/organization/spend_limit")
    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
    ) -> OrganizationSpendLimit:
        """Set the limit, whether or not there was one.

        threshold_amount: In cents.
        """

    @DELETE("/organization/spend_limit")
    def delete(self) -> OrganizationSpendLimitDeleted:
        """Delete the limit."""


class OrganizationSpendLimit(BaseModel):
    """How much may be spent in a month; then requests are refused."""
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    """In cents."""

    class Enforcement(BaseModel):
        """Whether requests are being refused."""
        status: Union[str, Literal["inactive", "enforcing"]]


class OrganizationSpendLimitDeleted(BaseModel):
    """That the limit was deleted."""
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
