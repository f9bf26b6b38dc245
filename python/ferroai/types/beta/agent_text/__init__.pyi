"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.text_format import TextFormat

__all__ = ["AgentText"]


class AgentText(BaseModel):
    """The form and the length of what an agent says."""
    format: TextFormat
    """Plain text, or JSON of a schema."""
    verbosity: Literal["low", "medium", "high"]
    """`medium` unless given."""
