"""What a WebSocket connection tells before it is opened again, and what it may be answered."""

import dataclasses

from typing_extensions import TypedDict

from .._types import Headers, Query
from .._virtual import package

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "is_recoverable_close"]

# Names of RFC 6455 and its registry: the server goes away, no status, no closing handshake, an error of the server,
# a restart, try again later, no TLS. All others say that the same connection would be closed again.
_RECOVERABLE = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})


@dataclasses.dataclass(frozen=True)
class ReconnectingEvent:
    """The connection was lost and is about to be opened again; `on_reconnecting` is given this."""

    attempt: int
    """1 for the first."""

    max_attempts: int

    delay: float
    """Seconds to wait before this attempt."""

    close_code: int
    """Why the connection was lost: a close code of RFC 6455."""

    extra_query: Query
    """What the address has besides, as it is so far."""

    extra_headers: Headers
    """The headers besides, as they are so far."""


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may give back; what is left out stays as it is."""

    extra_query: Query
    """Takes the place of what the address had, for this attempt and later ones."""

    extra_headers: Headers
    """Takes the place of the headers, for this attempt and later ones."""

    abort: bool
    """`True` gives up."""


def is_recoverable_close(code: int) -> bool:
    """Whether a connection closed with this code is worth opening again."""
    return code in _RECOVERABLE


# The name that users import, whichever module is imported first.
ReconnectingEvent.__module__ = ReconnectingOverrides.__module__ = package()
