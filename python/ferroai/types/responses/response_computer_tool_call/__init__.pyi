"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.computer_action_list import ComputerActionList

__all__ = [
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "PendingSafetyCheck",
    "ResponseComputerToolCall",
]


class ResponseComputerToolCall(BaseModel):
    """What the model wants done at a computer."""
    id: str
    call_id: str
    """Give it back with the result."""
    pending_safety_checks: List[PendingSafetyCheck]
    """Let a person look at these, then give them back as `acknowledged_safety_checks`."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[Action] = None
    """Only of `computer_use_preview`; else `actions`."""
    actions: Optional[ComputerActionList] = None
    """To be done in this order."""

class PendingSafetyCheck(BaseModel):
    id: str
    code: Optional[str] = None
    message: Optional[str] = None

class ActionClick(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class ActionDoubleClick(BaseModel):
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""
    type: Literal["double_click"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""

class ActionDragPath(BaseModel):
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""

class ActionDrag(BaseModel):
    path: List[ActionDragPath]
    type: Literal["drag"]
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class ActionKeypress(BaseModel):
    keys: List[str]
    """The keys that are pressed, or held meanwhile."""
    type: Literal["keypress"]

class ActionMove(BaseModel):
    type: Literal["move"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class ActionScreenshot(BaseModel):
    type: Literal["screenshot"]

class ActionScroll(BaseModel):
    scroll_x: int
    """How far to the right, in pixels."""
    scroll_y: int
    """How far down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class ActionType(BaseModel):
    text: str
    type: Literal["type"]

class ActionWait(BaseModel):
    type: Literal["wait"]

Action: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]
