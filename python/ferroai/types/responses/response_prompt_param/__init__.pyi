"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai.types.responses.response_input_file_param import ResponseInputFileParam
from ferroai.types.responses.response_input_image_param import ResponseInputImageParam
from ferroai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["ResponsePromptParam", "Variables"]


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt and what goes in for its variables."""
    id: Required[str]
    variables: Optional[Dict[str, Variables]]
    version: Optional[str]

Variables: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]
