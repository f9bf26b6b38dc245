"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.agent_tool_param import AgentToolParam

__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams"]


class AgentReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """`None` leaves it to the model."""

class Agent(TypedDict, total=False):
    model: str
    """For turns to come."""
    reasoning: AgentReasoning
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """`None` for `auto`."""
    tools: Optional[Iterable[AgentToolParam]]
    """Replaced as a whole, cleared by `None`: functions and MCP servers at once, the service's own tools with the next turn."""

class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]
    """At least so long; 30 minutes unless given."""

class SessionUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.update`."""
    agent: Agent
    """What is to be otherwise with its agent."""
    metadata: Optional[Dict[str, str]]
    """Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512."""
    prompt_cache_options: Optional[PromptCacheOptions]
    """For turns to come; `None` leaves it to the model again."""
    review: Literal["none", "auto_review"]
    """For turns to come."""
