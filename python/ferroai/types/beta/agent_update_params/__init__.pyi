"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.agent_reasoning_param import AgentReasoningParam
from ferroai.types.beta.agent_text_param import AgentTextParam
from ferroai.types.beta.multi_agent_config_param import MultiAgentConfigParam
from ferroai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentUpdateParams", "Compaction", "Experimental"]


class Compaction(TypedDict, total=False):
    async_: Optional[bool]
    """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

class Experimental(TypedDict, total=False):
    time_awareness: bool
    """Tell the model the time now and then."""

class AgentUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.update`."""
    compaction: Optional[Compaction]
    """Replaced as a whole; with `None` the next step waits for it again."""
    experimental: Experimental
    """Joined with what is set already."""
    instructions: Optional[str]
    """Told to the model after what the service tells every agent."""
    metadata: Optional[Dict[str, str]]
    """Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512."""
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether it may have agents of its own do parts of the work."""
    name: Optional[str]
    """`None` takes it away."""
    reasoning: Optional[AgentReasoningParam]
    """`None` leaves it to the model again."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Which class of processing is used."""
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """Replaced as a whole, cleared by `None`; up to 3 MiB, counted as JSON."""
