"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Notice", "SafetyCase"]


class SafetyCase(BaseModel):
    """A warning to an end user, or the exclusion of one."""
    id: str
    created_at: int
    entity_identifier: str
    """The end user: the `safety_identifier` of the requests."""
    notice: Notice
    object: Literal["safety.case"]
    reason: Optional[str] = None

class Notice(BaseModel):
    """What was done about it."""
    type: Literal["warning", "deactivation"]
