class SpendLimit(auth="admin"):
    @GET("/organization/spend_limit")
    def retrieve(self) -> OrganizationSpendLimit: ...

    @POST("/organization/spend_limit")
    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
    ) -> OrganizationSpendLimit: ...

    @DELETE("/organization/spend_limit")
    def delete(self) -> OrganizationSpendLimitDeleted: ...


class OrganizationSpendLimit(BaseModel):
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]
    threshold_amount: int

    class Enforcement(BaseModel):
        status: Union[str, Literal["inactive", "enforcing"]]


class OrganizationSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
