"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["EasyInputMessage"]


class EasyInputMessage(BaseModel):
    """A message; what a developer or the system says outweighs what a user says."""
    content: Union[str, ResponseInputMessageContentList]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether the assistant said it on the way or as the answer; keep it when you send messages back."""
    type: Optional[Literal["message"]] = None
