"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from ferroai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from ferroai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponsePromptParam", "Variables"]


class BetaResponsePromptParam(TypedDict, total=False):
    """A stored prompt and what goes in for its variables."""
    id: Required[str]
    variables: Optional[Dict[str, Variables]]
    version: Optional[str]

Variables: TypeAlias = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]
