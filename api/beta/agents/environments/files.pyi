"""The files in an environment, while it is connected."""


class Files(headers={"OpenAI-Beta": "agents=v1"}):
    """Put files into an environment and see which are there."""

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
    ) -> EnvironmentFile:
        """Put a file into an environment that is connected, in the place of one of that name. Do it between turns and wait for the answer.

        file_id: One that was uploaded to `client.files`.
        path: From the root, below `/workspace`.
        type: Whether `file_id` or `data` is given.
        data: The content in base64.
        """

    @GET("/agents/environments/{environment_id}/files")
    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: Optional[str] = ...,
    ) -> TokenPage[EnvironmentFile]:
        """List the files in an environment that is connected.

        limit: How many things a page holds, 1 to 100.
        order: By path, told apart by case: `desc` from the end, which is the rule, `asc` from the start.
        page: What the page before gives for the next; all else as it was for that.
        path: Only what is in this directory.
        """


class EnvironmentFile(BaseModel):
    """A file in an environment, as it is now."""
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class FileCreateParams(Alias[Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]]):
    """What `create` takes, by `type`."""

    class HostedEnvironmentFileParamFileID(TypedDict):
        file_id: str
        path: str
        type: Literal["file_id"]

    class HostedEnvironmentFileParamInline(TypedDict):
        data: str
        path: str
        type: Literal["inline"]
