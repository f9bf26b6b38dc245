"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionAssistantMessage"]


class DecisionAssistantMessage(BaseModel):
    """What a model said, for decisions to know."""
    content: Union[str, List[ContentPart]]
    role: Literal["assistant"]
    id: Optional[str] = None
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether said on the way or as the answer; keep it when you send messages back."""
    type: Optional[Literal["message"]] = None

class ContentPartOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class ContentPartRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]

ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]
