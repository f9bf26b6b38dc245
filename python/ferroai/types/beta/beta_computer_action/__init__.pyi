"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "BetaComputerAction",
    "Click",
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


BetaComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
"""Something to do at a computer. Places are pixels from the upper left; `keys` are held meanwhile."""

class Click(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: Optional[List[str]] = None

class DoubleClick(BaseModel):
    keys: Optional[List[str]] = None
    type: Literal["double_click"]
    x: int
    y: int

class DragPath(BaseModel):
    x: int
    y: int

class Drag(BaseModel):
    path: List[DragPath]
    type: Literal["drag"]
    keys: Optional[List[str]] = None

class Keypress(BaseModel):
    keys: List[str]
    type: Literal["keypress"]

class Move(BaseModel):
    type: Literal["move"]
    x: int
    y: int
    keys: Optional[List[str]] = None

class Screenshot(BaseModel):
    type: Literal["screenshot"]

class Scroll(BaseModel):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: Optional[List[str]] = None

class Type(BaseModel):
    text: str
    type: Literal["type"]

class Wait(BaseModel):
    type: Literal["wait"]
