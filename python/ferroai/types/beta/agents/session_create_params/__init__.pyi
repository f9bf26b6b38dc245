"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.agent_reasoning_param import AgentReasoningParam
from ferroai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
from ferroai.types.beta.agent_text_param import AgentTextParam
from ferroai.types.beta.agent_tool_param import AgentToolParam
from ferroai.types.beta.environment_param import EnvironmentParam
from ferroai.types.beta.multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SpendControl",
    "StreamOptions",
]


class AgentCompaction(TypedDict, total=False):
    async_: Optional[bool]

class AgentExperimental(TypedDict, total=False):
    time_awareness: bool

class Agent(TypedDict, total=False):
    compaction: Optional[AgentCompaction]
    experimental: AgentExperimental
    instructions: Optional[str]
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[AgentToolParam]]

class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]

class SpendControl(TypedDict, total=False):
    limit: Required[Optional[int]]

class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class SessionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.create`."""
    environment: Required[EnvironmentParam]
    agent: Agent
    agent_id: str
    input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]]
    metadata: Optional[Dict[str, str]]
    prompt_cache_options: Optional[PromptCacheOptions]
    review: Literal["none", "auto_review"]
    spend_control: Optional[SpendControl]
    stream_options: StreamOptions
    vault_ids: Optional[SequenceNotStr[str]]

class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """Keyword parameters of `beta.agents.sessions.create`."""
    stream: Literal[False]

class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    """Keyword parameters of `beta.agents.sessions.create`."""
    stream: Required[Literal[True]]

SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
"""Keyword parameters of `beta.agents.sessions.create`."""
