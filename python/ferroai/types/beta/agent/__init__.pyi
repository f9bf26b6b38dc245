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
    """A model with instructions and tools."""
    id: str
    created_at: int
    instructions: Optional[str] = None
    """Told to the model after what the service tells every agent."""
    metadata: Dict[str, str]
    model: str
    """As it was asked for."""
    multi_agent: MultiAgentConfig
    """Whether it may have agents of its own do parts of the work."""
    name: Optional[str] = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    """What holds: with the model's own effort where none was given."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at which price requests are served."""
    text: AgentText
    tools: List[PersistedAgentTool]
    updated_at: int
    compaction: Optional[Compaction] = None
    """How a long history is shortened."""
    experimental: Optional[Experimental] = None

class Compaction(BaseModel):
    async_: bool = Field(alias="async")
    """Whether work goes on meanwhile."""

class Experimental(BaseModel):
    time_awareness: bool
    """Whether the model is told the time now and then."""
