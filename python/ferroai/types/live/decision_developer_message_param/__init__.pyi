"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.decision_input_text_param import DecisionInputTextParam

__all__ = ["DecisionDeveloperMessageParam"]


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """What a developer says, for decisions to know."""
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    id: Optional[str]
    type: Literal["message"]
