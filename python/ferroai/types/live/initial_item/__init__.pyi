"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItem",
    "User",
    "UserContent",
]


InitialItem: TypeAlias = Union[Developer, User, Assistant]
"""What was said before the session: one text each."""

class DeveloperContent(BaseModel):
    text: str
    type: Optional[Literal["input_text"]] = None

class Developer(BaseModel):
    content: List[DeveloperContent]
    role: Literal["developer"]
    id: Optional[str] = None
    status: Optional[Literal["incomplete", "completed"]] = None
    """An incomplete message is not gone on with; so with all three."""
    type: Optional[Literal["message"]] = None

class UserContent(BaseModel):
    text: str
    type: Optional[Literal["input_text"]] = None

class User(BaseModel):
    content: List[UserContent]
    role: Literal["user"]
    id: Optional[str] = None
    status: Optional[Literal["incomplete", "completed"]] = None
    type: Optional[Literal["message"]] = None

class AssistantContentText(BaseModel):
    text: str
    type: Optional[Literal["text"]] = None

class AssistantContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

class Assistant(BaseModel):
    content: List[AssistantContent]
    role: Literal["assistant"]
    id: Optional[str] = None
    status: Optional[Literal["incomplete", "completed"]] = None
    type: Optional[Literal["message"]] = None
