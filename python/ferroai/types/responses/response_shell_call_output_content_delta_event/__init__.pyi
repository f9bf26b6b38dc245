"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Delta", "ResponseShellCallOutputContentDeltaEvent"]


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    """More of what a command writes."""
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

class Delta(BaseModel):
    stderr: Optional[str] = None
    stdout: Optional[str] = None
