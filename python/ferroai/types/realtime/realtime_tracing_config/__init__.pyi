"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]


RealtimeTracingConfig: TypeAlias = Optional[Union[Literal["auto"], TracingConfiguration]]
"""What the trace of a session is called."""

class TracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    """What traces that belong together have in common."""
    metadata: Optional[object] = None
    workflow_name: Optional[str] = None
