"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentFunctionCallItem"]


class AgentFunctionCallItem(BaseModel):
    """A function of yours is to be called."""
    id: str
    arguments: object
    """As JSON has them: an object, most of the time."""
    call_id: str
    """To be given back with the result."""
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["function_call"]
