"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.agent_tool_param import AgentToolParam

__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams", "SpendControl"]


class AgentReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

class Agent(TypedDict, total=False):
    model: str
    reasoning: AgentReasoning
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    tools: Optional[Iterable[AgentToolParam]]

class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]

class SpendControl(TypedDict, total=False):
    limit: Required[Optional[int]]

class SessionUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.update`."""
    agent: Agent
    metadata: Optional[Dict[str, str]]
    prompt_cache_options: Optional[PromptCacheOptions]
    review: Literal["none", "auto_review"]
    spend_control: Optional[SpendControl]
