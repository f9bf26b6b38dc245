"""How much of what is sent and answered the service keeps for a project."""


class DataRetention(auth="admin"):
    """Look up and set what the service keeps for a project."""

    @GET("/organization/projects/{project_id}/data_retention")
    def retrieve(self, project_id: str) -> ProjectDataRetention:
        """Look up what is kept."""

    @POST("/organization/projects/{project_id}/data_retention")
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
    ) -> ProjectDataRetention:
        """Set what is kept.

        retention_type: `organization_default` takes the organization's rule.
        """


class ProjectDataRetention(BaseModel):
    """What the service keeps for a project."""
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """`organization_default` takes the organization's rule."""
