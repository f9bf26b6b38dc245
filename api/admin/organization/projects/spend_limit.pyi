class SpendLimit(auth="admin"):
    @GET("/organization/projects/{project_id}/spend_limit")
    def retrieve(self, project_id: str) -> ProjectSpendLimit: ...

    @POST("/organization/projects/{project_id}/spend_limit")
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
    ) -> ProjectSpendLimit: ...

    @DELETE("/organization/projects/{project_id}/spend_limit")
    def delete(self, project_id: str) -> ProjectSpendLimitDeleted: ...


class ProjectSpendLimit(BaseModel):
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int

    class Enforcement(BaseModel):
        status: Union[str, Literal["inactive", "enforcing"]]


class ProjectSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
