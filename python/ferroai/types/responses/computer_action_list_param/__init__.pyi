"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "Click",
    "ComputerActionListParam",
    "ComputerActionParam",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]


ComputerActionListParam: TypeAlias = List[ComputerActionParam]
"""What to do at a computer, in this order."""

class Click(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class DoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    """The keys that are pressed, or held meanwhile."""
    type: Required[Literal["double_click"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""

class DragPath(TypedDict, total=False):
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""

class Drag(TypedDict, total=False):
    path: Required[Iterable[DragPath]]
    type: Required[Literal["drag"]]
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class Keypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""
    type: Required[Literal["keypress"]]

class Move(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    """Pixels from the left edge."""
    y: Required[int]
    """Pixels from the top edge."""
    keys: Optional[SequenceNotStr[str]]
    """The keys that are pressed, or held meanwhile."""

class Screenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]

class Scroll(TypedDict, total=False):
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

class Type(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]

class Wait(TypedDict, total=False):
    type: Required[Literal["wait"]]

ComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
