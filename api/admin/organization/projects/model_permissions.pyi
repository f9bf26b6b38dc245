"""Which models a project may use."""


class ModelPermissions(auth="admin"):
    """Allow and forbid models in a project."""

    @GET("/organization/projects/{project_id}/model_permissions")
    def retrieve(self, project_id: str) -> ProjectModelPermissions:
        """Look up which models a project may use."""

    @POST("/organization/projects/{project_id}/model_permissions")
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
    ) -> ProjectModelPermissions:
        """Set which models a project may use.

        mode: Whether only those of `model_ids` may be used, or all but those.
        """

    @DELETE("/organization/projects/{project_id}/model_permissions")
    def delete(self, project_id: str) -> ProjectModelPermissionsDeleted:
        """Delete the rule about the models of a project."""


class ProjectModelPermissions(BaseModel):
    """Which models a project may use."""
    mode: Literal["allow_list", "deny_list"]
    """Whether only those of `model_ids` may be used, or all but those."""
    api_model_ids: List[str] = Wire("model_ids")
    """`model_ids` on the wire."""
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(BaseModel):
    """That the rule was deleted."""
    deleted: bool
    object: Literal["project.model_permissions.deleted"]
