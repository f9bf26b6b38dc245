"""Which classes of processing a project may use."""


class ServiceTierSettings(auth="admin"):
    """Look up and set which classes of processing a project may use."""

    @GET("/organization/projects/{project_id}/service_tier_settings")
    def retrieve(self, project_id: str) -> ProjectServiceTierSettings:
        """Look up the classes of processing of a project."""

    @POST("/organization/projects/{project_id}/service_tier_settings")
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] = ...,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] = ...,
    ) -> ProjectServiceTierSettings:
        """Set one of the two, or both at once; what is left out stays as it is.

        default: For requests without `service_tier`, or with `auto`.
        enabled_tiers: Besides the standard one: `all` takes those to come, too, `[]` none.
        """


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]


class ProjectServiceTierSettings(BaseModel):
    """Which classes of processing a project may use."""
    default: Literal["standard", "fast", "scale"]
    """For requests without `service_tier`, or with `auto`."""
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    """Besides the standard one; `all` takes those to come, too."""
    object: Literal["project.service_tier_settings"]
