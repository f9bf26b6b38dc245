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
    "AutomationTargetParam",
    "AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSession",
    "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction",
    "AutomationTargetParamNewSessionAgentExperimental",
]


AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]
"""A session to begin each time, or one that there is."""

class AutomationTargetParamNewSessionAgentCompaction(TypedDict, total=False):
    async_: Optional[bool]
    """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    time_awareness: bool
    """Tell the model the time now and then."""

class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    compaction: Optional[AutomationTargetParamNewSessionAgentCompaction]
    """How a long history is shortened: the next step waits for it unless told."""
    experimental: AutomationTargetParamNewSessionAgentExperimental
    instructions: Optional[str]
    model: str
    multi_agent: Optional[MultiAgentConfigParam]
    """Whether it may have agents of its own do parts of the work."""
    reasoning: Optional[AgentReasoningParam]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """Which class of processing is used."""
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[AgentToolParam]]
    """Up to 3 MiB of them, counted as JSON."""

class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    """Where the agent's commands are to run."""
    input: Required[Iterable[AgentSessionInputMessageParam]]
    """What each session begins with."""
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgent
    """Either this or `agent_id`."""
    agent_id: str
    metadata: Optional[Dict[str, str]]
    """Of each session; up to 16 pairs, keys to 64 characters, values to 512."""
    vault_ids: Optional[SequenceNotStr[str]]
    """Vaults whose credentials each session may use."""

class AutomationTargetParamExistingSession(TypedDict, total=False):
    instructions: Required[str]
    """What the session is told each time."""
    session_id: Required[str]
    type: Required[Literal["existing_session"]]
