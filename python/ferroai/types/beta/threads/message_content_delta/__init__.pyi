"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.threads.image_file_delta_block import ImageFileDeltaBlock
from ferroai.types.beta.threads.image_url_delta_block import ImageURLDeltaBlock
from ferroai.types.beta.threads.refusal_delta_block import RefusalDeltaBlock
from ferroai.types.beta.threads.text_delta_block import TextDeltaBlock

__all__ = ["MessageContentDelta"]


MessageContentDelta: TypeAlias = Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock]
