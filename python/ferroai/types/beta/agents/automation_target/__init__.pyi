"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.agents.automation_agent_config import AutomationAgentConfig
from ferroai.types.beta.agents.automation_environment import AutomationEnvironment
from ferroai.types.beta.input_content import InputContent

__all__ = [
    "AutomationTarget",
    "AutomationTargetResourceExistingSession",
    "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput",
]


AutomationTarget: TypeAlias = Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]
"""A session that begins each time, or one that there is."""

class AutomationTargetResourceNewSessionInput(BaseModel):
    content: List[InputContent]
    role: Literal["user"]
    type: Literal["message"]

class AutomationTargetResourceNewSession(BaseModel):
    agent: Optional[AutomationAgentConfig] = None
    """`None` where `agent_id` names one."""
    agent_id: Optional[str] = None
    environment: AutomationEnvironment
    """Where the agent's commands run."""
    input: List[AutomationTargetResourceNewSessionInput]
    """What each session begins with."""
    metadata: Dict[str, str]
    """Of each session."""
    type: Literal["new_session"]
    vault_ids: List[str]

class AutomationTargetResourceExistingSession(BaseModel):
    instructions: str
    """What the session is told each time."""
    session_id: str
    type: Literal["existing_session"]
