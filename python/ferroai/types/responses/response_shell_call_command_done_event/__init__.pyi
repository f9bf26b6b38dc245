"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseShellCallCommandDoneEvent"]


class ResponseShellCallCommandDoneEvent(BaseModel):
    """A whole command."""
    command: str
    command_index: int
    """Which command of the call it is about, from 0."""
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.shell_call_command.done"]
