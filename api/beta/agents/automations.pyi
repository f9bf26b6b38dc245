from ...beta.agents import (
    AgentReasoning,
    AgentReasoningParam,
    AgentText,
    AgentTextParam,
    EnvironmentParam,
    HostedPlugin,
    MultiAgentConfig,
    MultiAgentConfigParam,
)
from ...beta.agents.sessions import AgentSessionInputMessageParam, InputContent
from ...beta.agents.tools import AgentTool, AgentToolParam


class Automations(headers={"OpenAI-Beta": "agents=v1"}):
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
    ) -> Automation: ...

    @GET("/agents/automations/{automation_id}")
    def retrieve(self, automation_id: str) -> Automation: ...

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
    ) -> Automation: ...

    @GET("/agents/automations")
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
    ) -> CursorPage[Automation]: ...

    @DELETE("/agents/automations/{automation_id}")
    def delete(self, automation_id: str) -> AutomationDeleted: ...

    @POST("/agents/automations/{automation_id}/pause")
    def pause(self, automation_id: str) -> Automation: ...

    @POST("/agents/automations/{automation_id}/resume")
    def resume(self, automation_id: str) -> Automation: ...


Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]


class AutomationAgentConfig(BaseModel):
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None

    class Compaction(BaseModel):
        async_: bool = Wire("async")

    class Experimental(BaseModel):
        time_awareness: bool


class AutomationCreateParams(Alias[Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]]):

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

    class AutomationCreatedByResourceDeveloper(BaseModel):
        type: Literal["developer"]

    class AutomationCreatedByResourceAgent(BaseModel):
        session_id: str
        tool_call_id: str
        type: Literal["agent"]


class AutomationDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironment(Alias[Union[
    AutomationEnvironmentResourceNone,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceSelfHosted,
]]):

    class AutomationEnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
        enabled: bool

    class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(BaseModel):
        file_id: str
        path: str
        type: Literal["file_id"]

    class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
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

    class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]

    AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    ]

    class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
        capability_directories: Optional[List[str]] = None
        container_size: Optional[Literal["small", "medium", "large"]] = None
        desktop: Optional[AutomationEnvironmentResourceOpenAIHostedDesktop] = None
        environment_id: Optional[str] = None
        environment_template_id: Optional[str] = None
        files: Optional[List[AutomationEnvironmentResourceOpenaiHostedFile]] = None
        network: Optional[AutomationEnvironmentResourceOpenAIHostedNetwork] = None
        packages: Optional[AutomationEnvironmentResourceOpenAIHostedPackages] = None
        plugins: Optional[List[HostedPlugin]] = None
        skills: Optional[List[AutomationEnvironmentResourceOpenaiHostedSkill]] = None
        type: Literal["openai_hosted"]

    class AutomationEnvironmentResourceSelfHosted(BaseModel):
        capability_directories: List[str]
        environment_id: Optional[str] = None
        type: Literal["self_hosted"]
        workspace_directory: str


AutomationMetadataParam: TypeAlias = Dict[str, str]


class AutomationTarget(Alias[Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]]):

    class AutomationTargetResourceNewSessionInput(BaseModel):
        content: List[InputContent]
        role: Literal["user"]
        type: Literal["message"]

    class AutomationTargetResourceNewSession(BaseModel):
        agent: Optional[AutomationAgentConfig] = None
        agent_id: Optional[str] = None
        environment: AutomationEnvironment
        input: List[AutomationTargetResourceNewSessionInput]
        metadata: Dict[str, str]
        type: Literal["new_session"]
        vault_ids: List[str]

    class AutomationTargetResourceExistingSession(BaseModel):
        instructions: str
        session_id: str
        type: Literal["existing_session"]


class AutomationTargetParam(Alias[Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]]):

    class AutomationTargetParamNewSessionAgentCompaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)

    class AutomationTargetParamNewSessionAgentExperimental(TypedDict):
        time_awareness: bool = ...

    class AutomationTargetParamNewSessionAgent(TypedDict):
        compaction: Optional[AutomationTargetParamNewSessionAgentCompaction] = ...
        experimental: AutomationTargetParamNewSessionAgentExperimental = ...
        instructions: Optional[str] = ...
        model: str = ...
        multi_agent: Optional[MultiAgentConfigParam] = ...
        reasoning: Optional[AgentReasoningParam] = ...
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
        text: Optional[AgentTextParam] = ...
        tools: Optional[Iterable[AgentToolParam]] = ...

    class AutomationTargetParamNewSession(TypedDict):
        environment: EnvironmentParam
        input: Iterable[AgentSessionInputMessageParam]
        type: Literal["new_session"]
        agent: AutomationTargetParamNewSessionAgent = ...
        agent_id: str = ...
        metadata: Optional[Dict[str, str]] = ...
        vault_ids: Optional[Sequence[str]] = ...

    class AutomationTargetParamExistingSession(TypedDict):
        instructions: str
        session_id: str
        type: Literal["existing_session"]


class OneTimeAutomation(BaseModel):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Optional[Literal["target_session_failed"]] = None


class PeriodicAutomation(BaseModel):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]] = None
