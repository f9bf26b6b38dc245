from ....beta.agents import (
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)


class Templates(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/agents/environments/templates")
    def create(
        self,
        *,
        capability_directories: Optional[Sequence[str]] = ...,
        desktop: Optional[TemplateCreateParams.Desktop] = ...,
        env: Optional[Dict[str, str]] = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] = ...,
        name: Optional[str] = ...,
        network: Optional[TemplateCreateParams.Network] = ...,
        packages: Optional[TemplateCreateParams.Packages] = ...,
        plugins: Optional[Iterable[HostedPluginParam]] = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] = ...,
        skills: Optional[Iterable[HostedSkillParam]] = ...,
    ) -> EnvironmentTemplate: ...

    @GET("/agents/environments/templates/{environment_template_id}")
    def retrieve(self, environment_template_id: str) -> EnvironmentTemplate: ...

    @POST("/agents/environments/templates/{environment_template_id}")
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[Sequence[str]] = ...,
        desktop: Optional[TemplateUpdateParams.Desktop] = ...,
        env: Optional[Dict[str, str]] = ...,
        files: Optional[Iterable[HostedEnvironmentFileParam]] = ...,
        name: Optional[str] = ...,
        network: Optional[TemplateUpdateParams.Network] = ...,
        packages: Optional[TemplateUpdateParams.Packages] = ...,
        plugins: Optional[Iterable[HostedPluginParam]] = ...,
        setup_commands: Optional[Iterable[SetupCommandParam]] = ...,
        skills: Optional[Iterable[HostedSkillParam]] = ...,
    ) -> EnvironmentTemplate: ...

    @GET("/agents/environments/templates")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[EnvironmentTemplate]: ...

    @DELETE("/agents/environments/templates/{environment_template_id}")
    def delete(self, environment_template_id: str) -> EnvironmentTemplateDeleted: ...


class EnvironmentTemplate(BaseModel):
    id: str
    capability_directories: List[str]
    created_at: int
    files: List[File]
    name: Optional[str] = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: List[HostedPlugin]
    skills: List[Skill]
    updated_at: int
    desktop: Optional[Desktop] = None

    class FileHostedTemplateFileResourceFileID(BaseModel):
        file_id: str
        path: str
        type: Literal["file_id"]

    class FileHostedTemplateFileResourceInline(BaseModel):
        path: str
        size_bytes: int
        type: Literal["inline"]

    File: TypeAlias = Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline]

    class Network(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class Packages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class SkillHostedTemplateSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]

    Skill: TypeAlias = Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline]

    class Desktop(BaseModel):
        enabled: bool


class EnvironmentTemplateDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


class TemplateCreateParams(Call):

    class Desktop(TypedDict):
        enabled: bool

    class Network(TypedDict):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: Optional[Sequence[str]] = ...
        blocked_domains: Optional[Sequence[str]] = ...

    class Packages(TypedDict):
        npm: Optional[Sequence[str]] = ...
        python: Optional[Sequence[str]] = ...
        system: Optional[Sequence[str]] = ...


class TemplateUpdateParams(Call):

    class Desktop(TypedDict):
        enabled: bool

    class Network(TypedDict):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: Optional[Sequence[str]] = ...
        blocked_domains: Optional[Sequence[str]] = ...

    class Packages(TypedDict):
        npm: Optional[Sequence[str]] = ...
        python: Optional[Sequence[str]] = ...
        system: Optional[Sequence[str]] = ...
