"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ThreadDeleted"]


class ThreadDeleted(BaseModel):
    """That a thread was deleted."""
    id: str
    deleted: bool
    object: Literal["thread.deleted"]
