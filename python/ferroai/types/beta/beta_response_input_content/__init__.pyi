"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai.types.beta.beta_response_input_file import BetaResponseInputFile
from ferroai.types.beta.beta_response_input_image import BetaResponseInputImage
from ferroai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponseInputContent"]


BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
