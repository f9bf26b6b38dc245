"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.live.decision_json_object import DecisionJSONObject

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionUserMessageParam",
]


class DecisionUserMessageParam(TypedDict, total=False):
    """What the user says or shows, for decisions to know."""
    content: Required[Union[str, Iterable[ContentPart]]]
    role: Required[Literal["user"]]
    id: Optional[str]
    type: Literal["message"]

class ContentPartInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]

class ContentPartInputImage(TypedDict, total=False):
    image_url: Required[str]
    """A URL, or the picture itself as a data URL."""
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely to look; `auto` unless given."""

class ContentPartInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]

ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]
