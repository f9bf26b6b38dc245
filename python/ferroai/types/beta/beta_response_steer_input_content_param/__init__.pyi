"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_response_input_file_content_param import BetaResponseInputFileContentParam
from ferroai.types.beta.beta_response_input_image_content_param import BetaResponseInputImageContentParam
from ferroai.types.beta.beta_response_input_text_content_param import BetaResponseInputTextContentParam

__all__ = ["BetaResponseSteerInputContentParam"]


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]
