"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaEasyInputMessage"]


class BetaEasyInputMessage(BaseModel):
    """A message; what a developer or the system says outweighs what a user says."""
    content: Union[str, BetaResponseInputMessageContentList]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether the assistant said it on the way or as the answer; keep it when you send messages back."""
    type: Optional[Literal["message"]] = None
