"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItemParam",
    "User",
    "UserContent",
]


InitialItemParam: TypeAlias = Union[Developer, User, Assistant]
"""What was said before the session: one text each."""

class DeveloperContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]

class Developer(TypedDict, total=False):
    content: Required[Iterable[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    """An incomplete message is not gone on with; so with all three."""
    type: Literal["message"]

class UserContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]

class User(TypedDict, total=False):
    content: Required[Iterable[UserContent]]
    role: Required[Literal["user"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]

class AssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]

class AssistantContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

class Assistant(TypedDict, total=False):
    content: Required[Iterable[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]
