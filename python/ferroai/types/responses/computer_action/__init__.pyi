"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Click",
    "ComputerAction",
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


ComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
"""Something to do at a computer. Places are pixels from the upper left; `keys` are held meanwhile."""

class Click(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class DoubleClick(BaseModel):
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""
    type: Literal["double_click"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""

class DragPath(BaseModel):
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""

class Drag(BaseModel):
    path: List[DragPath]
    type: Literal["drag"]
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class Keypress(BaseModel):
    keys: List[str]
    """The keys that are pressed, or held meanwhile."""
    type: Literal["keypress"]

class Move(BaseModel):
    type: Literal["move"]
    x: int
    """Pixels from the left edge."""
    y: int
    """Pixels from the top edge."""
    keys: Optional[List[str]] = None
    """The keys that are pressed, or held meanwhile."""

class Screenshot(BaseModel):
    type: Literal["screenshot"]

class Scroll(BaseModel):
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

class Type(BaseModel):
    text: str
    type: Literal["type"]

class Wait(BaseModel):
    type: Literal["wait"]
