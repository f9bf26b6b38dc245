from ...beta.agents import (
    HostedEnvironmentFile,
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkill,
    HostedSkillParam,
    SetupCommandParam,
)


class Environments(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/agents/environments")
    def create(
        self,
        *,
        environment: EnvironmentCreateParams.Environment,
        vault_ids: Optional[Sequence[str]] = ...,
        idempotency_key: str = Header("Idempotency-Key", ...),
    ) -> EnvironmentInfo: ...

    @GET("/agents/environments/{environment_id}")
    def retrieve(self, environment_id: str) -> EnvironmentInfo: ...

    @GET("/agents/environments")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
    ) -> CursorPage[EnvironmentInfo]: ...


class EnvironmentCreateParams(Call):

    class EnvironmentDesktop(TypedDict):
        enabled: bool

    class EnvironmentNetwork(TypedDict):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: Optional[Sequence[str]] = ...
        blocked_domains: Optional[Sequence[str]] = ...

    class EnvironmentPackages(TypedDict):
        npm: Optional[Sequence[str]] = ...
        python: Optional[Sequence[str]] = ...
        system: Optional[Sequence[str]] = ...

    class Environment(TypedDict):
        type: Literal["openai_hosted"]
        capability_directories: Optional[Sequence[str]] = ...
        desktop: Optional[EnvironmentDesktop] = ...
        env: Optional[Dict[str, str]] = ...
        environment_template_id: str = ...
        files: Optional[Iterable[HostedEnvironmentFileParam]] = ...
        network: Optional[EnvironmentNetwork] = ...
        packages: Optional[EnvironmentPackages] = ...
        plugins: Optional[Iterable[HostedPluginParam]] = ...
        setup_commands: Optional[Iterable[SetupCommandParam]] = ...
        skills: Optional[Iterable[HostedSkillParam]] = ...


class EnvironmentInfo(BaseModel):
    id: str
    files: List[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]
