"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.code_interpreter_tool import CodeInterpreterTool
from ferroai.types.beta.threads.message_content import MessageContent
from ferroai.types.shared.metadata import Metadata

__all__ = [
    "Attachment",
    "AttachmentTool",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
    "Message",
]


class Message(BaseModel):
    """What a user or an assistant said in a thread."""
    id: str
    assistant_id: Optional[str] = None
    """Of the assistant that wrote it, if one did."""
    attachments: Optional[List[Attachment]] = None
    """Files, and which tools get them."""
    completed_at: Optional[int] = None
    content: List[MessageContent]
    created_at: int
    incomplete_at: Optional[int] = None
    """When it was given up."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why it was given up; only for what is `incomplete`."""
    metadata: Optional[Metadata] = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: Optional[str] = None
    """Of the run that wrote it; absent in messages that were put in by hand."""
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
    """The search in files."""
    type: Literal["file_search"]

AttachmentTool: TypeAlias = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]

class Attachment(BaseModel):
    file_id: Optional[str] = None
    tools: Optional[List[AttachmentTool]] = None

class IncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
