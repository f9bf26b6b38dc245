"""Helpers that follow a stream: they keep what it has told so far, and call hooks with what happens."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._assistants import AssistantEventHandler as AssistantEventHandler
    from ._assistants import AssistantEventHandlerT as AssistantEventHandlerT
    from ._assistants import AssistantStreamManager as AssistantStreamManager
    from ._assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from ._assistants import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
    from ._assistants import AsyncAssistantStreamManager as AsyncAssistantStreamManager

__all__ = [
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # They bring pydantic along.
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module("._assistants", __name__), name)
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
