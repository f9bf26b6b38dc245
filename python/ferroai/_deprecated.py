"""Calls that are on their way out: what they are wrapped in, so that the others cost nothing for it.

Owns the warning: a `DeprecationWarning` with the reason, at the line of the program that makes the call, when it is
called, not when it is awaited.
"""

from __future__ import annotations

import sys
from functools import wraps
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["deprecated"]

_HERE = str(Path(__file__).parent / "_")[:-1]
# Where calls made of several requests are made: the program was told when it made the first.
_STEPS = str(Path(__file__).parent / "_steps" / "_")[:-1]


def deprecated(method: Any, why: str) -> Callable[..., Any]:
    """`method`, which warns before it does what it did."""

    @wraps(method)
    def warned(*args: Any, **kwargs: Any) -> Any:
        _warn(why)
        return method(*args, **kwargs)

    @wraps(method)
    async def awaited(*args: Any, **kwargs: Any) -> Any:
        _warn(why)
        return await method(*args, **kwargs)

    from inspect import iscoroutinefunction

    made: Any = warned
    if iscoroutinefunction(method):
        if sys.version_info >= (3, 12):
            from inspect import markcoroutinefunction

            made = markcoroutinefunction(warned)
        else:
            # Nothing else is a coroutine function there; it warns where it is first awaited.
            made = awaited
    made.__deprecated__ = why
    wrapped: Callable[..., Any] = made
    return wrapped


def _warn(why: str) -> None:
    from warnings import warn

    frame = sys._getframe(2)
    level = 3
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_HERE):
        if frame.f_code.co_filename.startswith(_STEPS):
            return
        frame, level = frame.f_back, level + 1
    warn(why, DeprecationWarning, stacklevel=level)
