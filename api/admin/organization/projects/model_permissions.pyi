class ModelPermissions(auth="admin"):
    @GET("/organization/projects/{project_id}/model_permissions")
    def retrieve(self, project_id: str) -> ProjectModelPermissions: ...

    @POST("/organization/projects/{project_id}/model_permissions")
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
    ) -> ProjectModelPermissions: ...

    @DELETE("/organization/projects/{project_id}/model_permissions")
    def delete(self, project_id: str) -> ProjectModelPermissionsDeleted: ...


class ProjectModelPermissions(BaseModel):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: List[str] = Wire("model_ids")
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(BaseModel):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]
