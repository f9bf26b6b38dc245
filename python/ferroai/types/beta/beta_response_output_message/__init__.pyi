"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
from ferroai.types.beta.beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseOutputMessage", "Content"]


class BetaResponseOutputMessage(BaseModel):
    """A message that a model wrote."""
    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether said on the way or as the answer; keep it when you send messages back."""

Content: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
