"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.image_file_content_block_param import ImageFileContentBlockParam
from ferroai.types.beta.threads.image_url_content_block_param import ImageURLContentBlockParam
from ferroai.types.beta.threads.text_content_block_param import TextContentBlockParam

__all__ = ["MessageContentPartParam"]


MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]
