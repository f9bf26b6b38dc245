"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.responses.response_input_file_content import ResponseInputFileContent
from ferroai.types.responses.response_input_image_content import ResponseInputImageContent
from ferroai.types.responses.response_input_text_content import ResponseInputTextContent

__all__ = ["ResponseFunctionCallOutputItem"]


ResponseFunctionCallOutputItem: TypeAlias = Union[
    ResponseInputTextContent,
    ResponseInputImageContent,
    ResponseInputFileContent,
]
