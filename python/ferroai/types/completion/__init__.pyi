"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.completion_choice import CompletionChoice
from ferroai.types.completion_usage import CompletionUsage

__all__ = ["Completion"]


class Completion(BaseModel):
    """How a text goes on."""
    id: str
    choices: List[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None
