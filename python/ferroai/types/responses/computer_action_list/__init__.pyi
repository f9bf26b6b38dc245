"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import TypeAlias

from ferroai.types.responses.computer_action import ComputerAction

__all__ = ["ComputerActionList"]


ComputerActionList: TypeAlias = List[ComputerAction]
"""What to do at a computer, in this order."""
