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
    """The agent of each session, without the secrets of its tools."""
    instructions: Optional[str] = None
    model: str
    multi_agent: MultiAgentConfig
    """Whether it may have agents of its own do parts of the work."""
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which class of processing is used."""
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None

class Compaction(BaseModel):
    async_: bool = Field(alias="async")
    """Whether work goes on while a long history is shortened."""

class Experimental(BaseModel):
    time_awareness: bool
    """Whether the model is told the time now and then."""
