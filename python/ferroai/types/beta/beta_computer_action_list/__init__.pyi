"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_computer_action import BetaComputerAction

__all__ = ["BetaComputerActionList"]


BetaComputerActionList: TypeAlias = List[BetaComputerAction]
"""What to do at a computer, in this order."""
