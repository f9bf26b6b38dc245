"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["DecisionJSONObjectParam"]


DecisionJSONObjectParam: TypeAlias = Dict[str, object]
