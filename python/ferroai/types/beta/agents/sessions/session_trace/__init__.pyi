"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

import builtins
from typing import Dict
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["SessionTrace"]


class SessionTrace(BaseModel):
    """What one turn did."""
    id: str
    created_at: int
    """When the turn was made."""
    object: Literal["agent.session.trace"]
    otlp: Dict[str, builtins.object]
    """As an OpenTelemetry exporter would send it: an `ExportTraceServiceRequest` in JSON."""
    session_id: str
