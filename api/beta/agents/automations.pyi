"""Automations: sessions that begin, or are spoken to, at times said beforehand."""

from ...beta.agents import (
    AgentReasoning,
    AgentReasoningParam,
    AgentText,
    AgentTextParam,
    MultiAgentConfig,
    MultiAgentConfigParam,
)
from ...beta.agents.environments import EnvironmentParam, HostedPlugin
from ...beta.agents.sessions import AgentSessionInputMessageParam, InputContent
from ...beta.agents.tools import AgentTool, AgentToolParam


class Automations(headers={"OpenAI-Beta": "agents=v1"}):
    """Have agents work at times said beforehand."""

    @POST(
        "/agents/automations",
        params=None,
        either=(("expression", "name", "target", "timezone", "type"), ("name", "run_at", "target", "type")),
    )
    def create(
        self,
        *,
        expression: str = ...,
        name: str,
        target: AutomationTargetParam,
        timezone: str = ...,
        type: Union[Literal["periodic"], Literal["once"]],
        metadata: AutomationMetadataParam = ...,
        run_at: int = ...,
    ) -> Automation:
        """Say when an agent is to work, and at what. Nothing happens before then.

        expression: When, as cron has it in five fields; for what is `periodic`.
        target: A session to begin each time, or one that there is.
        timezone: An IANA name, for `expression`.
        type: Again and again, or once.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        run_at: When, in Unix time; for what happens `once`.
        """

    @GET("/agents/automations/{automation_id}")
    def retrieve(self, automation_id: str) -> Automation:
        """Look an automation up."""

    @POST("/agents/automations/{automation_id}")
    def update(
        self,
        automation_id: str,
        *,
        expression: str = ...,
        metadata: Dict[str, str] = ...,
        name: str = ...,
        run_at: int = ...,
        target: AutomationTargetParam = ...,
        timezone: str = ...,
    ) -> Automation:
        """Change an automation; what is not given stays.

        expression: Only of what is `periodic`.
        metadata: Replaced as a whole.
        run_at: In Unix time, still to come; as long as it has not happened.
        target: Replaced as a whole, but it must stay of its kind.
        timezone: Only of what is `periodic`.
        """

    @GET("/agents/automations")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
    ) -> CursorPage[Automation]:
        """List automations.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        session_id: Only those that speak to this session, also those that it set up itself.
        """

    @DELETE("/agents/automations/{automation_id}")
    def delete(self, automation_id: str) -> AutomationDeleted:
        """Delete an automation; the session that it spoke to stays."""

    @POST("/agents/automations/{automation_id}/pause")
    def pause(self, automation_id: str) -> Automation:
        """Stop an automation for now; a session that is at work goes on."""

    @POST("/agents/automations/{automation_id}/resume")
    def resume(self, automation_id: str) -> Automation:
        """Let an automation go on. One that happens once needs a `run_at` still to come."""


class Automation(Alias[Union[PeriodicAutomation, OneTimeAutomation]]):
    """Work for an agent, at times said beforehand."""


class AutomationAgentConfig(BaseModel):
    """The agent of each session, without the secrets of its tools."""
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    """Whether it may have agents of its own do parts of the work."""
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None

    class Compaction(BaseModel):
        async_: bool = Wire("async")
        """Whether work goes on while a long history is shortened."""

    class Experimental(BaseModel):
        time_awareness: bool
        """Whether the model is told the time now and then."""


class AutomationCreateParams(Alias[Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]]):
    """What `create` takes, by `type`."""

    class CreateAutomationParamsPeriodic(TypedDict):
        expression: str
        name: str
        target: AutomationTargetParam
        timezone: str
        type: Literal["periodic"]
        metadata: AutomationMetadataParam = ...

    class CreateAutomationParamsOnce(TypedDict):
        name: str
        run_at: int
        target: AutomationTargetParam
        type: Literal["once"]
        metadata: AutomationMetadataParam = ...


class AutomationCreatedBy(Alias[Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]]):
    """Who set it up: you, or an agent."""

    class AutomationCreatedByResourceDeveloper(BaseModel):
        type: Literal["developer"]

    class AutomationCreatedByResourceAgent(BaseModel):
        session_id: str
        """Of the session that set it up, which is also the one spoken to."""
        tool_call_id: str
        type: Literal["agent"]


class AutomationDeleted(BaseModel):
    """That an automation was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironment(Alias[Union[
    AutomationEnvironmentResourceNone,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceSelfHosted,
]]):
    """Where the agent's commands run. What is `None` is as the template has it, or the rule."""

    class AutomationEnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
        enabled: bool

    class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(BaseModel):
        """One of `client.files`, fetched anew for each session."""
        file_id: str
        path: str
        type: Literal["file_id"]

    class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
        """One that came with the request, without its content."""
        path: str
        size_bytes: int
        type: Literal["inline"]

    AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    ]

    class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]
        """What can be reached where access is `restricted`."""

    class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(BaseModel):
        """One of `client.skills`, looked up anew for each session."""
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None
        """As it was asked for: `latest` stays `latest`."""

    class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(BaseModel):
        """One that came as a ZIP archive."""
        description: str
        name: str
        type: Literal["inline"]

    AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    ]

    class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
        """At the service's."""
        capability_directories: Optional[List[str]] = None
        """Where there are plugins and skills for the agent to find."""
        container_size: Optional[Literal["small", "medium", "large"]] = None
        desktop: Optional[AutomationEnvironmentResourceOpenAIHostedDesktop] = None
        environment_id: Optional[str] = None
        """`None` where one is made for each session."""
        environment_template_id: Optional[str] = None
        files: Optional[List[AutomationEnvironmentResourceOpenaiHostedFile]] = None
        network: Optional[AutomationEnvironmentResourceOpenAIHostedNetwork] = None
        packages: Optional[AutomationEnvironmentResourceOpenAIHostedPackages] = None
        plugins: Optional[List[HostedPlugin]] = None
        skills: Optional[List[AutomationEnvironmentResourceOpenaiHostedSkill]] = None
        type: Literal["openai_hosted"]

    class AutomationEnvironmentResourceSelfHosted(BaseModel):
        """At a place of yours."""
        capability_directories: List[str]
        environment_id: Optional[str] = None
        """`None` where each session has its own."""
        type: Literal["self_hosted"]
        workspace_directory: str


AutomationMetadataParam: TypeAlias = Dict[str, str]


class AutomationTarget(Alias[Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]]):
    """A session that begins each time, or one that there is."""

    class AutomationTargetResourceNewSessionInput(BaseModel):
        content: List[InputContent]
        role: Literal["user"]
        type: Literal["message"]

    class AutomationTargetResourceNewSession(BaseModel):
        agent: Optional[AutomationAgentConfig] = None
        """`None` where `agent_id` names one."""
        agent_id: Optional[str] = None
        environment: AutomationEnvironment
        """Where the agent's commands run."""
        input: List[AutomationTargetResourceNewSessionInput]
        """What each session begins with."""
        metadata: Dict[str, str]
        """Of each session."""
        type: Literal["new_session"]
        vault_ids: List[str]

    class AutomationTargetResourceExistingSession(BaseModel):
        instructions: str
        """What the session is told each time."""
        session_id: str
        type: Literal["existing_session"]


class AutomationTargetParam(Alias[Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]]):
    """A session to begin each time, or one that there is."""

    class AutomationTargetParamNewSessionAgentCompaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)
        """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

    class AutomationTargetParamNewSessionAgentExperimental(TypedDict):
        time_awareness: bool = ...
        """Tell the model the time now and then."""

    class AutomationTargetParamNewSessionAgent(TypedDict):
        compaction: Optional[AutomationTargetParamNewSessionAgentCompaction] = ...
        """How a long history is shortened: the next step waits for it unless told."""
        experimental: AutomationTargetParamNewSessionAgentExperimental = ...
        instructions: Optional[str] = ...
        model: str = ...
        multi_agent: Optional[MultiAgentConfigParam] = ...
        """Whether it may have agents of its own do parts of the work."""
        reasoning: Optional[AgentReasoningParam] = ...
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
        text: Optional[AgentTextParam] = ...
        tools: Optional[Iterable[AgentToolParam]] = ...
        """Up to 3 MiB of them, counted as JSON."""

    class AutomationTargetParamNewSession(TypedDict):
        environment: EnvironmentParam
        """Where the agent's commands are to run."""
        input: Iterable[AgentSessionInputMessageParam]
        """What each session begins with."""
        type: Literal["new_session"]
        agent: AutomationTargetParamNewSessionAgent = ...
        """Either this or `agent_id`."""
        agent_id: str = ...
        metadata: Optional[Dict[str, str]] = ...
        """Of each session; up to 16 pairs, keys to 64 characters, values to 512."""
        vault_ids: Optional[Sequence[str]] = ...
        """Vaults whose credentials each session may use."""

    class AutomationTargetParamExistingSession(TypedDict):
        instructions: str
        """What the session is told each time."""
        session_id: str
        type: Literal["existing_session"]


class OneTimeAutomation(BaseModel):
    """Work for an agent, once."""
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    """When, in Unix time."""
    status: Literal["active", "paused", "completed"]
    """`completed` when its time has come; the agent may still be at work."""
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Optional[Literal["target_session_failed"]] = None
    """Why the service has stopped it, if it has."""


class PeriodicAutomation(BaseModel):
    """Work for an agent, again and again."""
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    """When, as cron has it."""
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    """An IANA name, for `expression`."""
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]] = None
    """Why the service has stopped it, if it has."""
