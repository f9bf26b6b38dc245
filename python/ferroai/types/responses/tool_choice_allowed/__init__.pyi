"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ToolChoiceAllowed"]


class ToolChoiceAllowed(BaseModel):
    """Only these of the tools; `required` makes the model call one."""
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]
