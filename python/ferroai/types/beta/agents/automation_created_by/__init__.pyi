"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper"]


AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]

class AutomationCreatedByResourceDeveloper(BaseModel):
    type: Literal["developer"]

class AutomationCreatedByResourceAgent(BaseModel):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]
