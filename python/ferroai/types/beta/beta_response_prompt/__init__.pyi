"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_file import BetaResponseInputFile
from ferroai.types.beta.beta_response_input_image import BetaResponseInputImage
from ferroai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponsePrompt", "Variables"]


class BetaResponsePrompt(BaseModel):
    """A stored prompt and what goes in for its variables."""
    id: str
    variables: Optional[Dict[str, Variables]] = None
    version: Optional[str] = None

Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
