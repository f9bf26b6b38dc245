"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["ContentPart", "ContentPartOutputText", "ContentPartRefusal", "DecisionStoredAssistantMessage"]


class DecisionStoredAssistantMessage(BaseModel):
    """As `DecisionAssistantMessageParam`, with its id."""
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether a message of the model is on the way (`commentary`) or the answer (`final_answer`)."""
    type: Optional[Literal["message"]] = None

class ContentPartOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class ContentPartRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]

ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]
