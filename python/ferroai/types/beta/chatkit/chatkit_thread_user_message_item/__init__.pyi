"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.chatkit.chatkit_attachment import ChatKitAttachment

__all__ = [
    "ChatKitThreadUserMessageItem",
    "Content",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
]


class ChatKitThreadUserMessageItem(BaseModel):
    """What the user said."""
    id: str
    attachments: List[ChatKitAttachment]
    content: List[Content]
    created_at: int
    inference_options: Optional[InferenceOptions] = None
    """What the user chose for the answer, if anything."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

class ContentInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class ContentQuotedText(BaseModel):
    """Words of the thread that the user speaks of."""
    text: str
    type: Literal["quoted_text"]

Content: TypeAlias = Union[ContentInputText, ContentQuotedText]

class InferenceOptionsToolChoice(BaseModel):
    id: str

class InferenceOptions(BaseModel):
    model: Optional[str] = None
    """Absent for that of the session."""
    tool_choice: Optional[InferenceOptionsToolChoice] = None
    """The tool that the user would have; absent where it is left open."""
