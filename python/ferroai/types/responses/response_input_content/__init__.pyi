"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_file import ResponseInputFile
from ferroai.types.responses.response_input_image import ResponseInputImage
from ferroai.types.responses.response_input_text import ResponseInputText

__all__ = ["ResponseInputContent"]


ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]
