"""Time limits of a call."""

from __future__ import annotations

from ._types import NOT_GIVEN, NotGiven

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["DEFAULT_TIMEOUT", "Timeout"]

_NAMES = ("connect", "first_byte", "idle", "write", "pool", "total")


class Timeout:
    """Limits in seconds; `None` means no limit.

    `connect`: until a new connection stands, with name lookup and encryption.
    `first_byte`: from the last byte sent to the first byte of the answer; each attempt has its own.
    `idle`: the longest time between two bytes of the answer, of its headers as of its body, of a stream as of a
    whole answer. Every byte that comes begins it anew, so it ends a silence and not a trickle: `total` ends that.
    `write`: the longest time that the server takes nothing of what is being sent.
    `pool`: the longest wait for a free connection where an `HttpClient` limits their number; no limit unless it is
    given by name.
    `total`: the whole call with all its attempts and the waits between them and, for a stream, until its last event.
    `read`: `first_byte` and `idle` in one.

    `Timeout(20)` sets `connect`, `first_byte`, `idle` and `write`; `Timeout(20, connect=2)` the rest of them. What is
    not said is as in the default: 5 to connect, 600 for each silence, no `pool`, no `total`. In place of the number
    may stand another `Timeout`, or one of `httpx`, to change some of its limits.
    """

    __slots__ = _NAMES

    connect: float | None
    first_byte: float | None
    idle: float | None
    write: float | None
    pool: float | None
    total: float | None

    def __init__(
        self,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        *,
        connect: float | None | NotGiven = NOT_GIVEN,
        read: float | None | NotGiven = NOT_GIVEN,
        write: float | None | NotGiven = NOT_GIVEN,
        pool: float | None | NotGiven = NOT_GIVEN,
        first_byte: float | None | NotGiven = NOT_GIVEN,
        idle: float | None | NotGiven = NOT_GIVEN,
        total: float | None | NotGiven = NOT_GIVEN,
    ) -> None:
        limits = _base(timeout)
        if not isinstance(read, NotGiven):
            limits["first_byte"] = limits["idle"] = read
        for name, limit in zip(_NAMES, (connect, first_byte, idle, write, pool, total), strict=True):
            if not isinstance(limit, NotGiven):
                limits[name] = limit
        for name, limit in limits.items():
            if limit is not None and (not isinstance(limit, (int, float)) or not limit >= 0):
                error = ValueError if isinstance(limit, (int, float)) else TypeError
                raise error(f"Timeout({name}={limit!r}): expected seconds of at least 0, or None for no limit")
            setattr(self, name, limit)

    @property
    def read(self) -> float | None:
        """What `httpx` calls the limit for the answer: here the one for its first byte."""
        return self.first_byte

    def as_dict(self) -> dict[str, float | None]:
        """The limits by the names that `httpx` has for them."""
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}

    def _limits(self) -> tuple[float | None, ...]:
        return tuple(getattr(self, name) for name in _NAMES)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Timeout):
            return self._limits() == other._limits()
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._limits())

    def __repr__(self) -> str:
        return f"Timeout({', '.join(f'{name}={getattr(self, name)!r}' for name in _NAMES)})"


def _base(timeout: Any) -> dict[str, Any]:
    """What the named limits are said on top of."""
    if isinstance(timeout, NotGiven):
        return {"connect": 5, "first_byte": 600, "idle": 600, "write": 600, "pool": None, "total": None}
    if isinstance(timeout, Timeout):
        return dict(zip(_NAMES, timeout._limits(), strict=True))
    if hasattr(timeout, "connect") and hasattr(timeout, "read"):
        read = timeout.read
        pool = getattr(timeout, "pool", None)
        # Made of one number, it has that number here too, and nobody meant it.
        pool = None if pool == read else pool
        limits = {"connect": timeout.connect, "first_byte": read, "idle": read}
        return {**limits, "write": getattr(timeout, "write", read), "pool": pool, "total": None}
    return {**dict.fromkeys(_NAMES[:4], timeout), "pool": None, "total": None}


DEFAULT_TIMEOUT = Timeout()
