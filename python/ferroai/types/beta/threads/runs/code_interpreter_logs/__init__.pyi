"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CodeInterpreterLogs"]


class CodeInterpreterLogs(BaseModel):
    """What code printed."""
    index: int
    """Which of the outputs of the call it is."""
    type: Literal["logs"]
    logs: Optional[str] = None
    """What has come to it."""
