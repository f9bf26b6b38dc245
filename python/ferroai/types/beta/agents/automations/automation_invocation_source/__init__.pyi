"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.agents.automation import Automation

__all__ = [
    "AutomationInvocationSource",
    "AutomationInvocationSourceResourceAutomation",
    "AutomationInvocationSourceResourceManual",
]


AutomationInvocationSource: TypeAlias = Union[
    AutomationInvocationSourceResourceManual,
    AutomationInvocationSourceResourceAutomation,
]
"""Whether it was told to run or its time had come."""

class AutomationInvocationSourceResourceManual(BaseModel):
    type: Literal["manual"]

class AutomationInvocationSourceResourceAutomation(BaseModel):
    automation: Automation
    """As it was then."""
    type: Literal["automation"]
