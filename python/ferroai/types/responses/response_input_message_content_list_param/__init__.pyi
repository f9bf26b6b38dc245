"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_file_param import ResponseInputFileParam
from ferroai.types.responses.response_input_image_param import ResponseInputImageParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["ResponseInputContentParam", "ResponseInputMessageContentListParam"]


ResponseInputMessageContentListParam: TypeAlias = List[ResponseInputContentParam]

ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]
