"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["ServerEventSelectorParam"]


class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str
