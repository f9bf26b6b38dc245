"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["MultiAgentConfigParam"]


class MultiAgentConfigParam(TypedDict, total=False):
    """Whether an agent may have others do parts of its work."""
    enabled: Required[bool]
    max_concurrent_subagents: int
    """How many may be at work at once; 6 unless given."""
