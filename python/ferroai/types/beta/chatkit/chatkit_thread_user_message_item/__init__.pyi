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
    id: str
    attachments: List[ChatKitAttachment]
    content: List[Content]
    created_at: int
    inference_options: Optional[InferenceOptions] = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

class ContentInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class ContentQuotedText(BaseModel):
    text: str
    type: Literal["quoted_text"]

Content: TypeAlias = Union[ContentInputText, ContentQuotedText]

class InferenceOptionsToolChoice(BaseModel):
    id: str

class InferenceOptions(BaseModel):
    model: Optional[str] = None
    tool_choice: Optional[InferenceOptionsToolChoice] = None
