"""Looking at something again and again until it is settled, with the pauses that the service asks for."""

from __future__ import annotations

import time

from .._types import NotGiven, Omit
from . import Call, Wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .._types import Headers
    from . import Steps

__all__ = ["deadline_of", "until"]

# Between two looks, where neither the program nor the service says otherwise.
PAUSE_MS = 1000


def deadline_of(max_wait_seconds: float | Omit | NotGiven) -> float | None:
    """When to give up, by the monotonic clock."""
    if isinstance(max_wait_seconds, (Omit, NotGiven)):
        return None
    if not 0 <= max_wait_seconds < float("inf"):
        raise ValueError(f"`max_wait_seconds` is {max_wait_seconds}: expected a number of seconds, zero or more")
    return time.monotonic() + max_wait_seconds


def until(
    is_settled: Callable[[Any], bool],
    retrieve: Callable[..., Any],
    *args: Any,
    what: str,
    poll_interval_ms: int | Omit | NotGiven,
    deadline: float | None = None,
    extra_headers: Headers | None = None,
    **kwargs: Any,
) -> Steps[Any]:
    """Ask by `retrieve` of a `with_raw_response` until the answer is settled; `TimeoutError` at the deadline."""
    chosen = None if isinstance(poll_interval_ms, (Omit, NotGiven)) else poll_interval_ms
    headers: dict[str, str | Omit] = {"X-Stainless-Poll-Helper": "true", **(extra_headers or {})}
    if chosen is not None:
        headers["X-Stainless-Custom-Poll-Interval"] = str(chosen)
    while True:
        _left(deadline, what)
        answer = yield Call(retrieve, *args, **kwargs, extra_headers=headers)
        found = answer.parse()
        if is_settled(found):
            return found
        if chosen is None:
            chosen = _asked_for(answer.headers.get("openai-poll-after-ms"))
        yield Wait(min(chosen / 1000, _left(deadline, what)))


def _asked_for(header: str | None) -> int:
    """The pause that the service asks for; what is no number is not heard."""
    return int(header) if header is not None and header.isascii() and header.isdigit() else PAUSE_MS


def _left(deadline: float | None, what: str) -> float:
    if deadline is None:
        return float("inf")
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError(f"{what} was not settled within `max_wait_seconds`; the service goes on with it")
    return left
