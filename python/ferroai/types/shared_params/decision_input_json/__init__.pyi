"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(TypedDict, total=False):
    data: Required[Union[Dict[str, Optional[object]], Iterable[Dict[str, Optional[object]]]]]
    type: Required[Literal["input_json"]]
