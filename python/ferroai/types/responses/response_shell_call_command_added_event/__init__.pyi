"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseShellCallCommandAddedEvent"]


class ResponseShellCallCommandAddedEvent(BaseModel):
    """Another command is going to run."""
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
