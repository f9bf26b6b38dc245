"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AutomationDeleted"]


class AutomationDeleted(BaseModel):
    """That an automation was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]
