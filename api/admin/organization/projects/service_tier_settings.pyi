class ServiceTierSettings(auth="admin"):
    @GET("/organization/projects/{project_id}/service_tier_settings")
    def retrieve(self, project_id: str) -> ProjectServiceTierSettings: ...

    @POST("/organization/projects/{project_id}/service_tier_settings")
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] = ...,
    ) -> ProjectServiceTierSettings: ...


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]


class ProjectServiceTierSettings(BaseModel):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    object: Literal["project.service_tier_settings"]
