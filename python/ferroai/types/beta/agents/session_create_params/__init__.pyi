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
    "StreamOptions",
]


class AgentCompaction(TypedDict, total=False):
    async_: Optional[bool]
    """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

class AgentExperimental(TypedDict, total=False):
    time_awareness: bool
    """Tell the model the time now and then."""

class Agent(TypedDict, total=False):
    compaction: Optional[AgentCompaction]
    """How a long history is shortened: the next step waits for it unless told."""
    experimental: AgentExperimental
    instructions: Optional[str]
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether it may have agents of its own do parts of the work."""
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Which class of processing is used."""
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[AgentToolParam]]
    """Up to 3 MiB of them, counted as JSON; `None` takes away those of the agent that is kept."""

class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]
    """At least so long; 30 minutes unless given."""

class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    """Pad events, so that nobody can tell from their length what is in them."""

class SessionCreateParamsBase(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.create`."""
    environment: Required[EnvironmentParam]
    """Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours."""
    agent: Agent
    """What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed."""
    agent_id: str
    """An agent that is kept."""
    input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]]
    """What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    prompt_cache_options: Optional[PromptCacheOptions]
    """How long what the model has read is kept for its turns; left to the model unless given."""
    review: Literal["none", "auto_review"]
    """`auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given."""
    stream_options: StreamOptions
    """Only with `stream`."""
    vault_ids: Optional[SequenceNotStr[str]]
    """Vaults whose credentials the session may use."""

class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    """Keyword parameters of `beta.agents.sessions.create`."""
    stream: Literal[False]
    """Give the events of the session as they happen; `False` unless given."""

class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    """Keyword parameters of `beta.agents.sessions.create`."""
    stream: Required[Literal[True]]
    """Give the events of the session as they happen; `False` unless given."""

SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
"""Keyword parameters of `beta.agents.sessions.create`."""
