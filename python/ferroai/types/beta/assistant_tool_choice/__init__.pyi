"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.assistant_tool_choice_function import AssistantToolChoiceFunction

__all__ = ["AssistantToolChoice"]


class AssistantToolChoice(BaseModel):
    """One tool that has to be called."""
    type: Literal["function", "code_interpreter", "file_search"]
    function: Optional[AssistantToolChoiceFunction] = None
    """Which function, where `type` is `function`; must be given then."""
