"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.image_file_content_block import ImageFileContentBlock
from ferroai.types.beta.threads.image_url_content_block import ImageURLContentBlock
from ferroai.types.beta.threads.refusal_content_block import RefusalContentBlock
from ferroai.types.beta.threads.text_content_block import TextContentBlock

__all__ = ["MessageContent"]


MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]
