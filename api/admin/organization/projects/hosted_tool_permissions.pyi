"""Which of the service's own tools a project may use."""


class HostedToolPermissions(auth="admin"):
    """Allow and forbid the service's own tools in a project."""

    @GET("/organization/projects/{project_id}/hosted_tool_permissions")
    def retrieve(self, project_id: str) -> ProjectHostedToolPermissions:
        """Look up which tools a project may use."""

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
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid tools."""


class HostedToolPermissionUpdateParams(Call):
    class CodeInterpreter(TypedDict):
        """Whether the tool may be used from now on."""
        enabled: bool

    class FileSearch(Like[CodeInterpreter]): ...
    class ImageGeneration(Like[CodeInterpreter]): ...
    class Mcp(Like[CodeInterpreter]): ...
    class WebSearch(Like[CodeInterpreter]): ...


class ProjectHostedToolPermissions(BaseModel):
    """Which tools a project may use."""
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch

    class CodeInterpreter(BaseModel):
        """Whether the tool may be used."""
        enabled: bool

    class FileSearch(Like[CodeInterpreter]): ...
    class ImageGeneration(Like[CodeInterpreter]): ...
    class Mcp(Like[CodeInterpreter]): ...
    class WebSearch(Like[CodeInterpreter]): ...
