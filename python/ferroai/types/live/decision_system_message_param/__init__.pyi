"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.decision_input_text_param import DecisionInputTextParam

__all__ = ["DecisionSystemMessageParam"]


class DecisionSystemMessageParam(TypedDict, total=False):
    """What the system says, for decisions to know."""
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    id: Optional[str]
    type: Literal["message"]
