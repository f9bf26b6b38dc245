"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Union
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from ferroai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from ferroai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponseInputContentParam", "BetaResponseInputMessageContentListParam"]


BetaResponseInputMessageContentListParam: TypeAlias = List[BetaResponseInputContentParam]

BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]
