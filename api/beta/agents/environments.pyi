"""Environments: where the commands of an agent run and its files are, at the service's or at a place of yours."""


class Environments(headers={"OpenAI-Beta": "agents=v1"}):
    """Have environments made ready ahead of sessions, and look at them."""

    @POST("/agents/environments")
    def create(
        self,
        *,
        environment: EnvironmentCreateParams.Environment,
        vault_ids: Optional[Sequence[str]] = ...,
        idempotency_key: str = Header("Idempotency-Key", ...),
    ) -> EnvironmentInfo:
        """Have an environment made ready at the service's, for sessions to come. Open to those who take part in a trial.

        vault_ids: Up to 10 vaults whose credentials it may use.
        idempotency_key: With the same key one environment is made only.
        """

    @GET("/agents/environments/{environment_id}")
    def retrieve(self, environment_id: str) -> EnvironmentInfo:
        """Look an environment up: how it is, and what is in it."""

    @GET("/agents/environments")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
    ) -> CursorPage[EnvironmentInfo]:
        """List the environments at the service's that are yours. Open to those who take part in a trial.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        type: Where they are; `openai_hosted` unless given.
        """


class EnvironmentCreateParams(Call):
    class EnvironmentDesktop(TypedDict):
        enabled: bool
        """Whether it gets a desktop with a browser; not, unless the template has one."""

    class EnvironmentNetwork(Like[EnvironmentParam.EnvironmentParamOpenAIHostedNetwork]): ...
    class EnvironmentPackages(Like[EnvironmentParam.EnvironmentParamOpenAIHostedPackages]): ...

    class Environment(TypedDict):
        type: Literal["openai_hosted"]
        capability_directories: Optional[Sequence[str]] = ...
        """Where there are plugins and skills for the agent to find."""
        desktop: Optional[EnvironmentDesktop] = ...
        env: Optional[Dict[str, str]] = ...
        """Variables that the agent gets to see; secrets belong in a vault."""
        environment_template_id: str = ...
        """What is not given is taken from it; the network can be narrowed only."""
        files: Optional[Iterable[HostedEnvironmentFileParam]] = ...
        """Put there before the agent begins."""
        network: Optional[EnvironmentNetwork] = ...
        packages: Optional[EnvironmentPackages] = ...
        plugins: Optional[Iterable[HostedPluginParam]] = ...
        setup_commands: Optional[Iterable[SetupCommandParam]] = ...
        """Run one after the other before the agent begins; never shown again."""
        skills: Optional[Iterable[HostedSkillParam]] = ...


class EnvironmentInfo(BaseModel):
    """An environment: how it is, and what was put into it."""
    id: str
    files: List[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`ready` can be used, `suspended` is stopped and will go on from where it was, `expired` is gone."""
    type: Literal["openai_hosted", "self_hosted"]


class Environment(Alias[Union[
    EnvironmentResourceNone,
    EnvironmentResourceOpenAIHosted,
    EnvironmentResourceSelfHosted,
]], module="types.beta.environment"):
    """Where an agent's commands run, and what is there."""

    class EnvironmentResourceNone(BaseModel):
        """Nowhere: the agent talks, and calls tools."""
        type: Literal["none"]

    class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]
        """What can be reached where access is `restricted`."""

    class EnvironmentResourceOpenAIHostedPackages(BaseModel):
        npm: List[str]
        """Installed for all of it."""
        python: List[str]
        system: List[str]

    class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
        enabled: bool
        """Whether it has a desktop with a browser."""

    class EnvironmentResourceOpenAIHosted(BaseModel):
        """At the service's."""
        id: str
        capability_directories: List[str]
        """Where there are plugins and skills for the agent to find."""
        files: List[HostedEnvironmentFile]
        network: EnvironmentResourceOpenAIHostedNetwork
        packages: EnvironmentResourceOpenAIHostedPackages
        plugins: List[HostedPlugin]
        skills: List[HostedSkill]
        type: Literal["openai_hosted"]
        container_size: Optional[Literal["small", "medium", "large"]] = None
        """How much CPU and memory it has; absent where that is not known."""
        desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = None

    class EnvironmentResourceSelfHosted(BaseModel):
        """At a place of yours."""
        id: str
        capability_directories: List[str]
        remote_url: str
        """To be given to `codex exec-server --remote` as it is."""
        type: Literal["self_hosted"]
        workspace_directory: str
        """The directory of the project in it."""


class EnvironmentParam(Alias[Union[
    EnvironmentParamNone,
    EnvironmentParamOpenAIHosted,
    EnvironmentParamSelfHosted,
]], module="types.beta.environment_param"):
    """Where an agent's commands are to run."""

    class EnvironmentParamNone(TypedDict):
        """Nowhere: the agent talks, and calls tools."""
        type: Literal["none"]

    class EnvironmentParamOpenAIHostedDesktop(TypedDict):
        enabled: bool
        """Whether it gets a desktop with a browser; not, unless the template has one."""

    class EnvironmentParamOpenAIHostedNetwork(TypedDict):
        """What it can reach; without a word the version of the API decides."""
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: Optional[Sequence[str]] = ...
        """What can be reached where access is `restricted`."""
        blocked_domains: Optional[Sequence[str]] = ...
        """What cannot be, where access is `restricted`; in the place of `allowed_domains`, and without wildcards."""

    class EnvironmentParamOpenAIHostedPackages(TypedDict):
        npm: Optional[Sequence[str]] = ...
        """Installed for all of it."""
        python: Optional[Sequence[str]] = ...
        system: Optional[Sequence[str]] = ...

    class EnvironmentParamOpenAIHosted(TypedDict):
        """At the service's: one that is ready, or one to be made."""
        type: Literal["openai_hosted"]
        capability_directories: Optional[Sequence[str]] = ...
        """Where there are plugins and skills for the agent to find."""
        container_size: Literal["small", "medium", "large"] = ...
        """How much CPU and memory it has; `medium` unless given."""
        desktop: Optional[EnvironmentParamOpenAIHostedDesktop] = ...
        env: Optional[Dict[str, str]] = ...
        """Variables that the agent gets to see; secrets belong in a vault."""
        environment_id: str = ...
        """One that is ready; nothing else of what it is made from can be given then."""
        environment_template_id: str = ...
        """What is not given is taken from it; the network can be narrowed only."""
        files: Optional[Iterable[HostedEnvironmentFileParam]] = ...
        """Put there before the agent begins."""
        network: Optional[EnvironmentParamOpenAIHostedNetwork] = ...
        packages: Optional[EnvironmentParamOpenAIHostedPackages] = ...
        plugins: Optional[Iterable[HostedPluginParam]] = ...
        setup_commands: Optional[Iterable[SetupCommandParam]] = ...
        """Run one after the other before the agent begins; never shown again."""
        skills: Optional[Iterable[HostedSkillParam]] = ...

    class EnvironmentParamSelfHosted(TypedDict):
        """At a place of yours."""
        type: Literal["self_hosted"]
        workspace_directory: str
        """The directory of the project in it, from the root."""
        capability_directories: Optional[Sequence[str]] = ...
        """Where there are plugins and skills for the agent to find."""


class HostedEnvironmentFile(Alias[Union[
    HostedEnvironmentFileID,
    HostedEnvironmentFileResourceInline,
]], module="types.beta.hosted_environment_file"):
    """A file of an environment, without its content."""

    class HostedEnvironmentFileResourceInline(BaseModel):
        """One that came with the request."""
        id: str
        path: str
        size_bytes: int
        type: Literal["inline"]


class HostedEnvironmentFileID(BaseModel, module="types.beta.hosted_environment_file_id"):
    """One that was uploaded to `client.files`."""
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


class HostedEnvironmentFileParam(Alias[Union[
    HostedEnvironmentFileParamFileID,
    HostedEnvironmentFileParamInline,
]], module="types.beta.hosted_environment_file_param"):
    """A file to be put into an environment."""

    class HostedEnvironmentFileParamFileID(TypedDict):
        file_id: str
        path: str
        """From the root, below `/workspace`."""
        type: Literal["file_id"]

    class HostedEnvironmentFileParamInline(TypedDict):
        data: str
        """The content in base64."""
        path: str
        """From the root, below `/workspace`."""
        type: Literal["inline"]


class HostedPlugin(BaseModel, Like[HostedPluginParam], module="types.beta.hosted_plugin"):
    """A plugin that came as a ZIP archive."""
    del source


class HostedPluginParam(TypedDict, module="types.beta.hosted_plugin_param"):
    """A plugin as a ZIP archive."""
    description: str
    """As it is in its `.codex-plugin/plugin.json`."""
    name: str
    """As it is in its `.codex-plugin/plugin.json`."""
    source: InlineCapabilitySourceParam
    type: Literal["inline"]


class HostedSkill(Alias[Union[HostedSkillReference, HostedSkillResourceInline]], module="types.beta.hosted_skill"):
    """A skill of an environment."""

    class HostedSkillResourceInline(BaseModel):
        """One that came as a ZIP archive."""
        description: str
        name: str
        type: Literal["inline"]


class HostedSkillParam(Alias[Union[
    HostedSkillParamSkillReference,
    HostedSkillParamInline,
]], module="types.beta.hosted_skill_param"):
    """A skill for an environment."""

    class HostedSkillParamSkillReference(TypedDict):
        """One that is kept in `client.skills`."""
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = ...
        """A whole number from 1, or `latest`; the one that is the rule for the skill unless given."""

    class HostedSkillParamInline(TypedDict):
        """One as a ZIP archive."""
        description: str
        """As it is in its `SKILL.md`."""
        name: str
        """As it is in its `SKILL.md`."""
        source: InlineCapabilitySourceParam
        type: Literal["inline"]


class HostedSkillReference(BaseModel, module="types.beta.hosted_skill_reference"):
    """One that is kept in `client.skills`."""
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str
    """The one that is there: a number."""


class InlineCapabilitySourceParam(TypedDict, module="types.beta.inline_capability_source_param"):
    """A ZIP archive."""
    data: str
    """In base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class SetupCommandParam(TypedDict, module="types.beta.setup_command_param"):
    """A command to be run before the agent begins; never shown again."""
    command: str
    """For the shell."""
    cwd: Optional[str] = ...
    """From the root; `/workspace` unless given."""
