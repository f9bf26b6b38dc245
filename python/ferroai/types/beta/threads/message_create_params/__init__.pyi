"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from ferroai.types.beta.threads.message_content_part_param import MessageContentPartParam
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["Attachment", "AttachmentTool", "AttachmentToolFileSearch", "MessageCreateParams"]


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]

class Attachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentTool]

class MessageCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.threads.messages.create`."""
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    """A text, or texts and images."""
    role: Required[Literal["user", "assistant"]]
    """`assistant` for words that are to count as the assistant's, `user` for all others."""
    attachments: Optional[Iterable[Attachment]]
    """Files, and which tools get them."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
