"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_computer_action_list_param import BetaComputerActionListParam
from ferroai.types.beta.beta_computer_action_param import BetaComputerActionParam

__all__ = ["Agent", "BetaResponseComputerToolCallParam", "PendingSafetyCheck"]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """What the model wants done at a computer."""
    id: Required[str]
    call_id: Required[str]
    """Give it back with the result."""
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    """Let a person look at these, then give them back as `acknowledged_safety_checks`."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    """Only of `computer_use_preview`; else `actions`."""
    actions: BetaComputerActionListParam
    """To be done in this order."""
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""

class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
