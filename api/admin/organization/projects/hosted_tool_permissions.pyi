class HostedToolPermissions(auth="admin"):
    @GET("/organization/projects/{project_id}/hosted_tool_permissions")
    def retrieve(self, project_id: str) -> ProjectHostedToolPermissions: ...

    @POST("/organization/projects/{project_id}/hosted_tool_permissions")
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Optional[HostedToolPermissionUpdateParams.CodeInterpreter] = ...,
        file_search: Optional[HostedToolPermissionUpdateParams.FileSearch] = ...,
        image_generation: Optional[HostedToolPermissionUpdateParams.ImageGeneration] = ...,
        mcp: Optional[HostedToolPermissionUpdateParams.Mcp] = ...,
        web_search: Optional[HostedToolPermissionUpdateParams.WebSearch] = ...,
    ) -> ProjectHostedToolPermissions: ...


class HostedToolPermissionUpdateParams(Call):

    class CodeInterpreter(TypedDict):
        enabled: bool

    class FileSearch(TypedDict):
        enabled: bool

    class ImageGeneration(TypedDict):
        enabled: bool

    class Mcp(TypedDict):
        enabled: bool

    class WebSearch(TypedDict):
        enabled: bool


class ProjectHostedToolPermissions(BaseModel):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch

    class CodeInterpreter(BaseModel):
        enabled: bool

    class FileSearch(BaseModel):
        enabled: bool

    class ImageGeneration(BaseModel):
        enabled: bool

    class Mcp(BaseModel):
        enabled: bool

    class WebSearch(BaseModel):
        enabled: bool
