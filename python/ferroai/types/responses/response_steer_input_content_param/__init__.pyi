"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_file_content_param import ResponseInputFileContentParam
from ferroai.types.responses.response_input_image_content_param import ResponseInputImageContentParam
from ferroai.types.responses.response_input_text_content_param import ResponseInputTextContentParam

__all__ = ["ResponseSteerInputContentParam"]


ResponseSteerInputContentParam: TypeAlias = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]
