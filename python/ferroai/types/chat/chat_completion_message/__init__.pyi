"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.chat.chat_completion_audio import ChatCompletionAudio
from ferroai.types.chat.chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

__all__ = ["Annotation", "AnnotationURLCitation", "ChatCompletionMessage", "FunctionCall"]


class ChatCompletionMessage(BaseModel):
    """A message that a model wrote."""
    content: Optional[str] = None
    """Absent when the message only calls tools or refuses."""
    refusal: Optional[str] = None
    """Why the model will not answer."""
    role: Literal["assistant"]
    annotations: Optional[List[Annotation]] = None
    """Pages that the answer cites, when the web was searched."""
    audio: Optional[ChatCompletionAudio] = None
    function_call: Optional[FunctionCall] = None
    """Replaced by `tool_calls`."""
    tool_calls: Optional[List[ChatCompletionMessageToolCallUnion]] = None

class AnnotationURLCitation(BaseModel):
    end_index: int
    """Of the last character that the page stands for."""
    start_index: int
    """Of the first character that the page stands for."""
    title: str
    url: str

class Annotation(BaseModel):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation

class FunctionCall(BaseModel):
    arguments: str
    name: str
