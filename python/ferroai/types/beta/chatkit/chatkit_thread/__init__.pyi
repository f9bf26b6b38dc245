"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusClosed", "StatusLocked"]


class ChatKitThread(BaseModel):
    """A chat of a user."""
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    """`active`, `locked` for new words, or `closed`."""
    title: Optional[str] = None
    """Absent until there is one."""
    user: str
    """As it was given when the session was opened."""

class StatusActive(BaseModel):
    type: Literal["active"]

class StatusLocked(BaseModel):
    """Nothing more can be said in it."""
    reason: Optional[str] = None
    type: Literal["locked"]

class StatusClosed(BaseModel):
    reason: Optional[str] = None
    type: Literal["closed"]

Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]
