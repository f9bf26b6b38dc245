"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper"]


AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]
"""Who set it up: you, or an agent."""

class AutomationCreatedByResourceDeveloper(BaseModel):
    type: Literal["developer"]

class AutomationCreatedByResourceAgent(BaseModel):
    session_id: str
    """Of the session that set it up, which is also the one spoken to."""
    tool_call_id: str
    type: Literal["agent"]
