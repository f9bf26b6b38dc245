"""The hooks of a stream of assistants' events: what a program's own handler may have methods for.

Owns their names, what each is given and when it is called. None does anything here. Those of the async client are
coroutine functions with the same text.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads import ImageFile, Message, MessageDelta, Text, TextDelta
    from ...types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta

__all__ = ["AssistantHooks", "awaited_hooks"]

# What a hook gives: nothing, or what is awaited to give nothing.
_Done = TypeVar("_Done")
_Kind = TypeVar("_Kind", bound="type[AssistantHooks[Any]]")


class AssistantHooks(Generic[_Done]):
    """Overridden where a program wants to be told. Pieces come with the whole as it is with them in."""

    def _unheard(self) -> _Done:
        return cast("_Done", None)

    def on_event(self, event: AssistantStreamEvent) -> _Done:
        """Every event, before anything is made of it: snapshots are still without it."""
        return self._unheard()

    def on_run_step_created(self, run_step: RunStep) -> _Done:
        """The run has begun a step."""
        return self._unheard()

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> _Done:
        """A piece of a step, after the hooks for the tool calls in it."""
        return self._unheard()

    def on_run_step_done(self, run_step: RunStep) -> _Done:
        """A step is over: completed, cancelled, expired or failed."""
        return self._unheard()

    def on_tool_call_created(self, tool_call: ToolCall) -> _Done:
        """The first piece of a tool call, which is in it."""
        return self._unheard()

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> _Done:
        """Each further piece of a tool call."""
        return self._unheard()

    def on_tool_call_done(self, tool_call: ToolCall) -> _Done:
        """Another tool call began, or the step is over, or the run: then it is called for the last one once more."""
        return self._unheard()

    def on_message_created(self, message: Message) -> _Done:
        """The assistant has begun a message."""
        return self._unheard()

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> _Done:
        """A piece of a message, after the hooks for the text in it."""
        return self._unheard()

    def on_message_done(self, message: Message) -> _Done:
        """A message is whole, or stays incomplete."""
        return self._unheard()

    def on_text_created(self, text: Text) -> _Done:
        """A block of text has begun; its first piece is in it, and comes to `on_text_delta`, too."""
        return self._unheard()

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> _Done:
        """A piece of a text."""
        return self._unheard()

    def on_text_done(self, text: Text) -> _Done:
        """A text is whole: another block began, or the message is done."""
        return self._unheard()

    def on_image_file_done(self, image_file: ImageFile) -> _Done:
        """A picture is there: another block began, or the message is done."""
        return self._unheard()

    def on_timeout(self) -> _Done:
        """What came next took too long; `on_exception` is called after it."""
        return self._unheard()

    def on_exception(self, exception: Exception) -> _Done:
        """The stream broke, or a hook raised. The exception is raised where events are asked for, too."""
        return self._unheard()

    def on_end(self) -> _Done:
        """No more events: the last one has come, an exception was raised, or the stream was left or closed early."""
        return self._unheard()


def awaited_hooks(kind: _Kind) -> _Kind:
    """A class decorator: the hooks are coroutine functions."""
    for name, hook in vars(AssistantHooks).items():
        if name.startswith("on_"):
            setattr(kind, name, _awaited(hook))
    return kind


def _awaited(hook: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(hook)
    async def heard(self: object, *args: object) -> None:
        return None

    return cast("Callable[..., Any]", heard)
