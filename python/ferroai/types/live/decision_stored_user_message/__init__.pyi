"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.live.decision_json_object import DecisionJSONObject

__all__ = [
    "ContentPart",
    "ContentPartInputImage",
    "ContentPartInputJSON",
    "ContentPartInputText",
    "DecisionStoredUserMessage",
]


class DecisionStoredUserMessage(BaseModel):
    """As `DecisionUserMessageParam`, with its id."""
    id: str
    content: Union[str, List[ContentPart]]
    role: Literal["user"]
    type: Optional[Literal["message"]] = None

class ContentPartInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class ContentPartInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = None
    """How closely to look: more takes more tokens."""

class ContentPartInputJSON(BaseModel):
    data: Union[List[DecisionJSONObject], DecisionJSONObject]
    type: Literal["input_json"]

ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]
