"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusClosed", "StatusLocked"]


class ChatKitThread(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: Optional[str] = None
    user: str

class StatusActive(BaseModel):
    type: Literal["active"]

class StatusLocked(BaseModel):
    reason: Optional[str] = None
    type: Literal["locked"]

class StatusClosed(BaseModel):
    reason: Optional[str] = None
    type: Literal["closed"]

Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]
