"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_reasoning import AgentReasoning
from ferroai.types.beta.agent_text import AgentText
from ferroai.types.beta.agent_tool import AgentTool
from ferroai.types.beta.multi_agent_config import MultiAgentConfig
from pydantic import Field

__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]


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
    async_: bool = Field(alias="async")

class Experimental(BaseModel):
    time_awareness: bool
