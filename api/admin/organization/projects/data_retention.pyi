class DataRetention(auth="admin"):
    @GET("/organization/projects/{project_id}/data_retention")
    def retrieve(self, project_id: str) -> ProjectDataRetention: ...

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
    ) -> ProjectDataRetention: ...


class ProjectDataRetention(BaseModel):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
