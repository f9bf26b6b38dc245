"""Time limits of a call."""

from __future__ import annotations

from ._types import NOT_GIVEN, NotGiven

__all__ = ["DEFAULT_TIMEOUT", "Timeout"]


class Timeout:
    """Limits in seconds; `None` means no limit.

    `connect`: until a connection stands. `read`: the longest silence while an answer is awaited or
    arriving. `write`, `pool`: accepted for compatibility; sending counts as silence of the server, and
    waiting for a free connection is not limited. `total`: the whole call with all its retries and, for a
    stream, until its last event.

    `Timeout(20)` sets every limit but `total`; `Timeout(20, connect=2)` sets the rest to 20.
    """

    __slots__ = ("connect", "pool", "read", "total", "write")

    connect: float | None
    read: float | None
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
        total: float | None = None,
    ) -> None:
        given = {"connect": connect, "read": read, "write": write, "pool": pool}
        if isinstance(timeout, NotGiven):
            missing = [name for name, limit in given.items() if isinstance(limit, NotGiven)]
            if len(missing) == len(given) and total is not None:
                timeout = DEFAULT_TIMEOUT
            elif missing:
                raise ValueError(
                    f"Timeout() is missing {', '.join(missing)}; give a first argument as the limit for those, "
                    "such as Timeout(600, connect=5), or all four by name"
                )
        for name, limit in given.items():
            if isinstance(limit, NotGiven):
                limit = getattr(timeout, name) if isinstance(timeout, Timeout) else timeout
            if limit is not None and not limit >= 0:  # type: ignore[operator]
                raise ValueError(f"Timeout({name}={limit!r}): expected seconds of at least 0, or None for no limit")
            setattr(self, name, limit)
        if total is None and isinstance(timeout, Timeout):
            total = timeout.total
        if total is not None and not total >= 0:
            raise ValueError(f"Timeout(total={total!r}): expected seconds of at least 0, or None for no limit")
        self.total = total

    def _limits(self) -> tuple[float | None, ...]:
        return (self.connect, self.read, self.write, self.pool, self.total)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Timeout):
            return self._limits() == other._limits()
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._limits())

    def __repr__(self) -> str:
        limits = ", ".join(f"{name}={getattr(self, name)!r}" for name in ("connect", "read", "write", "pool", "total"))
        return f"Timeout({limits})"


DEFAULT_TIMEOUT = Timeout(600, connect=5)
