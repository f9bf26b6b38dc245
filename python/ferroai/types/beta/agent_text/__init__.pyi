"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.text_format import TextFormat

__all__ = ["AgentText"]


class AgentText(BaseModel):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]
