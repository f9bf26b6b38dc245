"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["Agent", "BetaResponseInputMessageItem"]


class BetaResponseInputMessageItem(BaseModel):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
