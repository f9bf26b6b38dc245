"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.responses.computer_action_list_param import ComputerActionListParam

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
    "ResponseComputerToolCallParam",
]


class ResponseComputerToolCallParam(TypedDict, total=False):
    """What the model wants done at a computer."""
    id: Required[str]
    call_id: Required[str]
    """Give it back with the result."""
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    """Let a person look at these, then give them back as `acknowledged_safety_checks`."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: Action
    """Only of `computer_use_preview`; else `actions`."""
    actions: ComputerActionListParam
    """To be done in this order."""

class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]

class ActionClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class ActionDoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    """The keys that are pressed, or held meanwhile."""
    type: Required[Literal["double_click"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""

class ActionDragPath(TypedDict, total=False):
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""

class ActionDrag(TypedDict, total=False):
    path: Required[Iterable[ActionDragPath]]
    type: Required[Literal["drag"]]
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class ActionKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""
    type: Required[Literal["keypress"]]

class ActionMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class ActionScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]

class ActionScroll(TypedDict, total=False):
    scroll_x: Required[int]
    """How far to the right, in pixels."""
    scroll_y: Required[int]
    """How far down, in pixels."""
    type: Required[Literal["scroll"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class ActionType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]

class ActionWait(TypedDict, total=False):
    type: Required[Literal["wait"]]

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
