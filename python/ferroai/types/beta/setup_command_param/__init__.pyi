"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["SetupCommandParam"]


class SetupCommandParam(TypedDict, total=False):
    """A command to be run before the agent begins; never shown again."""
    command: Required[str]
    """For the shell."""
    cwd: Optional[str]
    """From the root; `/workspace` unless given."""
