"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.agents.one_time_automation import OneTimeAutomation
from ferroai.types.beta.agents.periodic_automation import PeriodicAutomation

__all__ = ["Automation"]


Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]
"""Work for an agent, at times said beforehand."""
