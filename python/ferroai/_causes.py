"""What lies under an exception of a call: programs walk `__cause__` to tell a refused connection from a silent one."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["cause"]


def cause(kind: str, message: str, request: Any) -> Exception:
    """The failure below HTTP, by the name that `httpx` has for it.

    A program that has loaded `httpx2` or `httpx` looks for their classes and gets them; any other gets one of Python's
    own. Nothing is imported for it.
    """
    for name in ("httpx2", "httpx"):
        module: Any = sys.modules.get(name)
        if module is not None and hasattr(module, kind):
            made: Exception = getattr(module, kind)(message, request=module.Request(request.method, str(request.url)))
            return made
    return TimeoutError(message) if kind.endswith("Timeout") else ConnectionError(message)
