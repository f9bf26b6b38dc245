"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.decision_input_text import DecisionInputText

__all__ = ["DecisionDeveloperMessage"]


class DecisionDeveloperMessage(BaseModel):
    """What a developer says, for decisions to know."""
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    id: Optional[str] = None
    type: Optional[Literal["message"]] = None
