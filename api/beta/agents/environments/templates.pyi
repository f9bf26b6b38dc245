"""Templates: environments described once, to be made anew for each session."""

from ....beta.agents.automations import AutomationEnvironment
from ....beta.agents.environments import (
    EnvironmentCreateParams,
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)


class Templates(headers={"OpenAI-Beta": "agents=v1"}):
    """Keep descriptions of environments."""

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
    ) -> EnvironmentTemplate:
        """Keep a description of an environment. Its commands and variables are never shown again.

        capability_directories: Where there are plugins and skills for the agent to find.
        desktop: Whether there is a desktop with a browser; there is none unless told.
        env: Variables that the agent gets to see.
        files: Put there before the agent begins.
        network: What can be reached; without a word the version of the API decides.
        setup_commands: Run one after the other before the agent begins.
        """

    @GET("/agents/environments/templates/{environment_template_id}")
    def retrieve(self, environment_template_id: str) -> EnvironmentTemplate:
        """Look a description up, without its commands and variables."""

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
    ) -> EnvironmentTemplate:
        """Change a description: what is given replaces what was there.

        desktop: `None` takes it away.
        env: Variables that the agent gets to see.
        name: `None` takes it away.
        network: What can be reached once all is set up; `None` leaves it to the service again.
        packages: Installed before the limits of the network hold.
        setup_commands: Run one after the other before the agent begins.
        """

    @GET("/agents/environments/templates")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[EnvironmentTemplate]:
        """List the descriptions of environments, without their commands and variables.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/agents/environments/templates/{environment_template_id}")
    def delete(self, environment_template_id: str) -> EnvironmentTemplateDeleted:
        """Delete a description, and all that was secret in it."""


class EnvironmentTemplate(BaseModel):
    """An environment, described to be made anew for each session."""
    id: str
    capability_directories: List[str]
    """Where there are plugins and skills for the agent to find."""
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
        """One of `client.files`, fetched anew for each session."""
        file_id: str
        path: str
        type: Literal["file_id"]

    class FileHostedTemplateFileResourceInline(BaseModel):
        """One that came with the request, without its content."""
        path: str
        size_bytes: int
        type: Literal["inline"]

    File: TypeAlias = Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline]

    class Network(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]
        """What can be reached where access is `restricted`."""

    class Packages(Like[AutomationEnvironment.AutomationEnvironmentResourceOpenAIHostedPackages]): ...

    class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
        """One of `client.skills`, looked up anew for each session."""
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None
        """As it was asked for: `latest` stays `latest`."""

    class SkillHostedTemplateSkillResourceInline(BaseModel):
        """One that came as a ZIP archive."""
        description: str
        name: str
        type: Literal["inline"]

    Skill: TypeAlias = Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline]

    class Desktop(BaseModel):
        enabled: bool


class EnvironmentTemplateDeleted(BaseModel):
    """That a description was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


class TemplateCreateParams(Call):
    class Desktop(TypedDict):
        enabled: bool

    class Network(Like[TemplateUpdateParams.Network]): ...
    class Packages(Like[TemplateUpdateParams.Packages]): ...


class TemplateUpdateParams(Call):
    class Desktop(TypedDict):
        enabled: bool

    class Network(Like[EnvironmentCreateParams.EnvironmentNetwork]): ...
    class Packages(Like[EnvironmentCreateParams.EnvironmentPackages]): ...
