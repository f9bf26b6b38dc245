"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["SidebandConnectParams"]


class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
    """Whether the WebSocket says goodbye when the session ends."""
