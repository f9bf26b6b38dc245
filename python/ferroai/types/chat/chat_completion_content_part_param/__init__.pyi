"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.chat.chat_completion_content_part_image_param import ChatCompletionContentPartImageParam
from ferroai.types.chat.chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam
from ferroai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionContentPartParam", "File", "FileFile", "FilePromptCacheBreakpoint"]


ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]
"""A part of what the user says or shows."""

class FileFile(TypedDict, total=False):
    file_data: str
    """In base64."""
    file_id: str
    filename: str

class FilePromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
    """How long it stays in the cache at least."""

class File(TypedDict, total=False):
    """A file for the model: uploaded, or itself."""
    file: Required[FileFile]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint
    """Cache the input up to here."""
