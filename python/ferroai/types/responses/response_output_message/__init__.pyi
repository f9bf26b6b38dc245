"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal
from ferroai.types.responses.response_output_text import ResponseOutputText

__all__ = ["Content", "ResponseOutputMessage"]


class ResponseOutputMessage(BaseModel):
    """A message that a model wrote."""
    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether said on the way or as the answer; keep it when you send messages back."""

Content: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]
