"""Options of a WebSocket connection that are handed on to the package `websockets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from typing_extensions import TypedDict

from .._virtual import shown

__all__ = ["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "WebsocketConnectionOptions"]


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """Options of a connection, of either client; without one of them `websockets` decides, but for the sizes."""

    extensions: Sequence[Any] | None
    """Factories of extensions (`websockets.extensions.ClientExtensionFactory`), the first offered first."""

    subprotocols: Sequence[str] | None
    """The one liked best comes first."""

    compression: str | None
    """`"deflate"` or None. Unless given there is none, or what `websockets` does where `max_size` is a number.
    A factory among `extensions` may compress all the same.
    """

    max_size: int | None
    """Bytes of the largest message that is taken; None, which is usual, for any."""

    max_queue: int | None | tuple[int | None, int | None]
    """Frames that may wait to be read, 16 unless given: a number, or `(pause, resume)`, where reading from the network
    stops and goes on; None for any number. For a sync connection `websockets` must be 14 or newer.
    """


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """Options of a connection of an async client."""

    write_limit: int | tuple[int, int | None]
    """Bytes that may wait to be sent, 32 KiB unless given: a number, or `(pause, resume)`."""


SyncWebSocketConnectionOptions.__module__ = shown("types.websocket_connection_options")
WebSocketConnectionOptions.__module__ = SyncWebSocketConnectionOptions.__module__

WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
"""As it was spelt in older releases."""
