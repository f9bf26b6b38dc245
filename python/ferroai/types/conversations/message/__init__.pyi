"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.conversations.computer_screenshot_content import ComputerScreenshotContent
from ferroai.types.conversations.summary_text_content import SummaryTextContent
from ferroai.types.conversations.text_content import TextContent
from ferroai.types.responses.response_input_file import ResponseInputFile
from ferroai.types.responses.response_input_image import ResponseInputImage
from ferroai.types.responses.response_input_text import ResponseInputText
from ferroai.types.responses.response_output_refusal import ResponseOutputRefusal
from ferroai.types.responses.response_output_text import ResponseOutputText

__all__ = ["Content", "ContentReasoningText", "Message"]


class Message(BaseModel):
    id: str
    content: List[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether a message of the model is on the way (`commentary`) or the answer (`final_answer`)."""

class ContentReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]

Content: TypeAlias = Union[
    ResponseInputText,
    ResponseOutputText,
    TextContent,
    SummaryTextContent,
    ContentReasoningText,
    ResponseOutputRefusal,
    ResponseInputImage,
    ComputerScreenshotContent,
    ResponseInputFile,
]
