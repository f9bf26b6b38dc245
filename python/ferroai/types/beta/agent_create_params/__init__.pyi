"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.agent_reasoning_param import AgentReasoningParam
from ferroai.types.beta.agent_text_param import AgentTextParam
from ferroai.types.beta.multi_agent_config_param import MultiAgentConfigParam
from ferroai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentCreateParams", "Compaction", "Experimental"]


class Compaction(TypedDict, total=False):
    async_: Optional[bool]

class Experimental(TypedDict, total=False):
    time_awareness: bool

class AgentCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.create`."""
    model: Required[str]
    compaction: Optional[Compaction]
    experimental: Experimental
    instructions: Optional[str]
    metadata: Optional[Dict[str, str]]
    multi_agent: Optional[MultiAgentConfigParam]
    name: Optional[str]
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[PersistedAgentToolParam]]
