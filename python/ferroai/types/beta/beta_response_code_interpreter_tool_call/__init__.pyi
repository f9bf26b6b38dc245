"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseCodeInterpreterToolCall", "Output", "OutputImage", "OutputLogs"]


class BetaResponseCodeInterpreterToolCall(BaseModel):
    """Python that the model wrote and the service ran."""
    id: str
    code: Optional[str] = None
    container_id: str
    outputs: Optional[List[Output]] = None
    """Only when `include` asks for them."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class OutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]

class OutputImage(BaseModel):
    type: Literal["image"]
    url: str

Output: TypeAlias = Union[OutputLogs, OutputImage]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
