"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_response_input_file_content import BetaResponseInputFileContent
from ferroai.types.beta.beta_response_input_image_content import BetaResponseInputImageContent
from ferroai.types.beta.beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ["BetaResponseFunctionCallOutputItem"]


BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    BetaResponseInputFileContent,
]
