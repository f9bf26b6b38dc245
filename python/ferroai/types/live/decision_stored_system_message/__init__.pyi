"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.decision_input_text import DecisionInputText

__all__ = ["DecisionStoredSystemMessage"]


class DecisionStoredSystemMessage(BaseModel):
    """As `DecisionSystemMessageParam`, with its id."""
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    type: Optional[Literal["message"]] = None
