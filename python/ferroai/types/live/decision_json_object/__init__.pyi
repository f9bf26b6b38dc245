"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["DecisionJSONObject"]


DecisionJSONObject: TypeAlias = Dict[str, object]
