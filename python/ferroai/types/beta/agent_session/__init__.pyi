"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.agent_reasoning import AgentReasoning
from ferroai.types.beta.agent_text import AgentText
from ferroai.types.beta.agent_tool import AgentTool
from ferroai.types.beta.environment import Environment
from ferroai.types.beta.multi_agent_config import MultiAgentConfig
from ferroai.types.beta.token_usage import TokenUsage
from pydantic import Field

__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "AgentSession",
    "PromptCacheOptions",
    "RequiredAction",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
    "RequiredActionSessionRequiredActionResourceFunctionCall",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest",
]


class AgentSession(BaseModel):
    """An agent at work, turn by turn."""
    id: str
    agent: Agent
    created_at: int
    environment: Environment
    """Where the agent's commands and tools run."""
    error: Optional[str] = None
    """Why it failed, if it did."""
    last_active_at: int
    metadata: Dict[str, str]
    object: Literal["agent.session"]
    required_actions: List[RequiredAction]
    """What has to be done before it can go on."""
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    """`idle` waits for input, `requires_action` for what `required_actions` say."""
    usage: Optional[TokenUsage] = None
    """As far as is known by now; it may still change."""
    vault_ids: List[str]
    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long what the model has read is kept for its turns, if that was given."""
    review: Optional[Literal["none", "auto_review"]] = None
    """Absent for `none`."""

class AgentCompaction(BaseModel):
    async_: bool = Field(alias="async")
    """Whether work goes on while a long history is shortened."""

class AgentExperimental(BaseModel):
    time_awareness: bool
    """Whether the model is told the time now and then."""

class Agent(BaseModel):
    """The agent of the session."""
    id: str
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    """Whether it may have agents of its own do parts of the work."""
    name: Optional[str] = None
    """As it was when the session began."""
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which class of processing is used."""
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[AgentCompaction] = None
    experimental: Optional[AgentExperimental] = None

class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
    arguments: object
    """Absent where they are not told."""
    message: str
    """What to ask the person who decides."""
    name: Optional[str] = None
    """Of the tool; absent where it is not told."""
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp_tool_call"]

class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
    """A call of an MCP server's tool waits for leave."""
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    """To be given back with the decision."""
    turn_id: str
    """The turn it belongs to."""
    type: Literal["mcp_approval_request"]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(BaseModel):
    id: str
    """To be given back as `field_id`."""
    label: str
    required: bool
    type: str
    """How it is shown: `email`, `password`, `text` and such."""

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(BaseModel):
    id: str
    """To be given back as `selected_option`."""
    field_ids: List[str]
    """The fields that it takes."""
    label: str

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(BaseModel):
    """A form to log in with."""
    credential_origin: Optional[str] = None
    """Where the values will be entered."""
    fields: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    """What to ask for; treat all of it as secret."""
    options: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    """Ways to log in; none for a plain form."""
    reason: Optional[str] = None
    """What the agent needs it for."""
    type: Literal["browser_authentication"]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(BaseModel):
    """A site that the browser asks to visit."""
    origin: str
    reason: Optional[str] = None
    type: Literal["browser_origin_access"]

RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
    """The browser waits for a login, or for leave to go somewhere."""
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    """To be given back with the answer."""
    turn_id: str
    """The turn it belongs to."""
    type: Literal["computer_use_approval_request"]

class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
    """A function of yours is to be called and its result handed in."""
    arguments: object
    call_id: str
    """To be given back with the result."""
    name: str
    turn_id: str
    """The turn it belongs to."""
    type: Literal["function_call"]

class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
    """The environment has to be connected again."""
    environment_id: str
    type: Literal["environment_connection"]

RequiredAction: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    RequiredActionSessionRequiredActionResourceFunctionCall,
    RequiredActionSessionRequiredActionResourceEnvironmentConnection,
]

class PromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]
    """At least so long."""
