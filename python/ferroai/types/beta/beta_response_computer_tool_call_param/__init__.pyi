"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.beta.beta_computer_action_list_param import BetaComputerActionListParam
from ferroai.types.beta.beta_computer_action_param import BetaComputerActionParam

__all__ = ["Agent", "BetaResponseComputerToolCallParam", "PendingSafetyCheck"]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Optional[Agent]

class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
