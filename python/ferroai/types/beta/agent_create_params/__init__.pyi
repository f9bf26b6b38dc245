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
    """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

class Experimental(TypedDict, total=False):
    time_awareness: bool
    """Tell the model the time now and then; `False` unless given."""

class AgentCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.create`."""
    model: Required[str]
    compaction: Optional[Compaction]
    """How a long history is shortened: the next step waits for it unless told."""
    experimental: Experimental
    """What is being tried out; all of it is off unless turned on."""
    instructions: Optional[str]
    """Told to the model after what the service tells every agent."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether it may have agents of its own do parts of the work; it may not unless told."""
    name: Optional[str]
    reasoning: Optional[AgentReasoningParam]
    """How long the model thinks, and whether it tells of that; left to the model unless given."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """How fast and at which price requests are served; `auto` unless given."""
    text: Optional[AgentTextParam]
    """The form and the length of what it says: plain text of medium length unless given."""
    tools: Optional[Iterable[PersistedAgentToolParam]]
    """Up to 3 MiB of them, counted as JSON."""
