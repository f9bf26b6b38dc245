"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["ServerEventSelectorParam"]


class ServerEventSelectorParam(TypedDict, total=False):
    """An event that a browser may see."""
    type: Required[str]
    response_event: str
    """Which event of a response; needed for the type `response.event`, else not allowed."""
