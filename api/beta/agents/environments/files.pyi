class Files(headers={"OpenAI-Beta": "agents=v1"}):
    @POST(
        "/agents/environments/{environment_id}/files",
        params=None,
        either=(("file_id", "path", "type"), ("data", "path", "type")),
    )
    def create(
        self,
        environment_id: str,
        *,
        file_id: str = ...,
        path: str,
        type: Union[Literal["file_id"], Literal["inline"]],
        data: str = ...,
    ) -> EnvironmentFile: ...

    @GET("/agents/environments/{environment_id}/files")
    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: Optional[str] = ...,
    ) -> TokenPage[EnvironmentFile]: ...


class EnvironmentFile(BaseModel):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class FileCreateParams(Alias[Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]]):

    class HostedEnvironmentFileParamFileID(TypedDict):
        file_id: str
        path: str
        type: Literal["file_id"]

    class HostedEnvironmentFileParamInline(TypedDict):
        data: str
        path: str
        type: Literal["inline"]
