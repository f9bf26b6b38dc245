"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseShellCallCommandDeltaEvent"]


class ResponseShellCallCommandDeltaEvent(BaseModel):
    """More of a command."""
    command_index: int
    """Which command of the call it is about, from 0."""
    delta: str
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.shell_call_command.delta"]
    obfuscation: Optional[str] = None
    """Padding that hides how long `delta` is."""
