"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(BaseModel):
    data: Union[List[Dict[str, Optional[object]]], Dict[str, Optional[object]]]
    type: Literal["input_json"]
