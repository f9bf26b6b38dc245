"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["TraceListParams"]


class TraceListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.traces.list`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given. Fewer, where they would be too large."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
