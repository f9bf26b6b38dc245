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
    "SpendControl",
]


class AgentSession(BaseModel):
    id: str
    agent: Agent
    created_at: int
    environment: Environment
    error: Optional[str] = None
    last_active_at: int
    metadata: Dict[str, str]
    object: Literal["agent.session"]
    required_actions: List[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: Optional[TokenUsage] = None
    vault_ids: List[str]
    prompt_cache_options: Optional[PromptCacheOptions] = None
    review: Optional[Literal["none", "auto_review"]] = None
    spend_control: Optional[SpendControl] = None

class AgentCompaction(BaseModel):
    async_: bool = Field(alias="async")

class AgentExperimental(BaseModel):
    time_awareness: bool

class Agent(BaseModel):
    id: str
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    name: Optional[str] = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[AgentCompaction] = None
    experimental: Optional[AgentExperimental] = None

class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
    arguments: object
    message: str
    name: Optional[str] = None
    server_label: str
    type: Literal["mcp_tool_call"]

class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(BaseModel):
    id: str
    label: str
    required: bool
    type: str

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(BaseModel):
    id: str
    field_ids: List[str]
    label: str

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(BaseModel):
    credential_origin: Optional[str] = None
    fields: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: Optional[str] = None
    type: Literal["browser_authentication"]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(BaseModel):
    origin: str
    reason: Optional[str] = None
    type: Literal["browser_origin_access"]

RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]

class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]

class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
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

class SpendControl(BaseModel):
    consumed: Optional[int] = None
    limit: Optional[int] = None
