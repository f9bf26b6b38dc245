"""Calls that open a stream when a `with` block is entered, for a handler of its events.

Owns the headers that say so. The request is made from here, where calls that are on their way out warn no second time.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

    from .._types import Headers
    from ..lib.streaming import AssistantEventHandler, AsyncAssistantEventHandler

__all__ = ["Opening", "needed"]


def needed(name: str, value: str) -> str:
    """A part of the path, looked at when the call is made and not only when its request is."""
    if not value:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    return value


class Opening:
    """One request that is made when it is called, or awaited, and who is told what comes."""

    __slots__ = ("_args", "_kwargs", "_method", "handler")

    def __init__(
        self,
        method: Callable[..., Any],
        /,
        *args: Any,
        helper: str,
        event_handler: AssistantEventHandler | AsyncAssistantEventHandler | None,
        extra_headers: Headers | None = None,
        **kwargs: Any,
    ) -> None:
        self.handler = event_handler
        self._method = method
        self._args = args
        said = {
            "X-Stainless-Stream-Helper": helper,
            "X-Stainless-Custom-Event-Handler": "false" if event_handler is None else "true",
        }
        self._kwargs: dict[str, Any] = {**kwargs, "stream": True, "extra_headers": {**said, **(extra_headers or {})}}

    def __call__(self) -> Any:
        return self._method(*self._args, **self._kwargs)

    def __await__(self) -> Generator[Any, Any, Any]:
        # Nothing is made before, so a manager that is never entered leaves nothing behind that was never awaited.
        making: Generator[Any, Any, Any] = self().__await__()
        return (yield from making)

    def manager(self, opens: str, asynchronous: bool) -> Any:
        """The manager that `api/` says the call gives."""
        from ..lib import streaming

        side = "Async" if asynchronous else ""
        handler: Any = self.handler
        if handler is None:
            handler = getattr(streaming, f"{side}{opens}EventHandler")()
        manager: Any = getattr(streaming, f"{side}{opens}StreamManager")
        return manager(self, event_handler=handler)
