"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration]
"""What the trace of a session is called."""

class TracingConfiguration(TypedDict, total=False):
    group_id: str
    """What traces that belong together have in common."""
    metadata: object
    workflow_name: str
