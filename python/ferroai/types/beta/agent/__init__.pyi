"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_reasoning import AgentReasoning
from ferroai.types.beta.agent_text import AgentText
from ferroai.types.beta.multi_agent_config import MultiAgentConfig
from ferroai.types.beta.persisted_agent_tool import PersistedAgentTool
from pydantic import Field

__all__ = ["Agent", "Compaction", "Experimental"]


class Agent(BaseModel):
    id: str
    created_at: int
    instructions: Optional[str] = None
    metadata: Dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: Optional[str] = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[PersistedAgentTool]
    updated_at: int
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None

class Compaction(BaseModel):
    async_: bool = Field(alias="async")

class Experimental(BaseModel):
    time_awareness: bool
