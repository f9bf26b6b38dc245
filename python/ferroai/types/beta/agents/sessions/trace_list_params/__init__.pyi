"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["TraceListParams"]


class TraceListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.traces.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
