"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseShellCallCommandDoneEvent"]


class ResponseShellCallCommandDoneEvent(BaseModel):
    """A whole command."""
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
