"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]


class BetaResponseTextConfig(BaseModel):
    """Format and length of text."""
    format: Optional[BetaResponseFormatTextConfig] = None
    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """How much to write."""
