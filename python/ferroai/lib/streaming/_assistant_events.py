"""What is known of a run from the events of its stream, and which hooks they call.

Owns the order of the hooks and when each is called, said once for both clients: `Followed.calls_for`. Who carries it
out calls each hook before it asks for the next, since what an event brings becomes known in between.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from ..._exceptions import APIConnectionError, APITimeoutError
from ..._http_client import HttpClient
from ._assistant_snapshots import STEP_OVER, accumulate_event, accumulate_run_step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads import Message, Run
    from ...types.beta.threads.runs import RunStep

__all__ = ["Followed", "Hook", "texts_of"]

_Stream = TypeVar("_Stream")

# A hook's name, and what it is given.
Hook: TypeAlias = tuple[Any, ...]

_RUN_OVER = frozenset(
    f"thread.run.{status}"
    for status in ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")
)
_RUN_GOING = frozenset(f"thread.run.{status}" for status in ("created", "in_progress", "cancelling", "queued"))


class Followed(Generic[_Stream]):
    """A stream, and what has come of it."""

    def __init__(self) -> None:
        self._stream: _Stream | None = None
        self.event: AssistantStreamEvent | None = None
        self.run: Run | None = None
        self.message: Message | None = None
        self.messages: dict[str, Message] = {}
        self.step_id: str | None = None
        self.steps: dict[str, RunStep] = {}
        # The block and the tool call that the last pieces were of.
        self._block: Any = None
        self._block_index: int | None = None
        self._call: Any = None
        self._call_index: int | None = None

    @property
    def stream(self) -> _Stream:
        if self._stream is None:
            raise RuntimeError("the stream is not open yet: enter the `with` block first")
        return self._stream

    @property
    def is_begun(self) -> bool:
        return self._stream is not None

    def check_new(self) -> None:
        """Fails, before a request is sent, when there is a stream already."""
        if self._stream is not None:
            raise RuntimeError("this event handler has followed a stream already: make a new one for each stream")

    def begin(self, stream: _Stream) -> None:
        self.check_new()
        self._stream = stream

    @property
    def step(self) -> RunStep | None:
        return self.steps.get(self.step_id or "")

    def final_run(self) -> Run:
        return cast("Run", _there(self.run, "run"))

    def final_steps(self) -> list[RunStep]:
        return list(cast("dict[str, RunStep]", _there(self.steps, "steps")).values())

    def final_messages(self) -> list[Message]:
        return list(cast("dict[str, Message]", _there(self.messages, "messages")).values())

    def as_raised(self, error: Exception) -> Exception:
        """The error, or what it was to the transport that a program brought: that is what it catches here."""
        transport = getattr(getattr(self._stream, "_client", None), "_client", None)
        # While no hook is called it is the stream's own, and not of a call that a hook made.
        if self.event is not None or transport is None or isinstance(transport, HttpClient):
            return error
        cause = error.__cause__ if isinstance(error, APIConnectionError) else None
        return cause if isinstance(cause, _of_foreign("RequestError")) else error

    def calls_for_failure(self, error: Exception) -> Iterator[Hook]:
        if isinstance(error, _timeouts()):
            yield ("on_timeout",)
        yield "on_exception", error

    def calls_for(self, event: Any) -> Iterator[Hook]:
        """The hooks to call for an event, in order; each has to be called before the next is asked for."""
        self.event = event
        yield "on_event", event
        for text in self._accumulated(event):
            yield "on_text_created", text
        name, data = event.event, event.data
        if name in _RUN_OVER or name in _RUN_GOING:
            self.run = data
            if name in _RUN_OVER and self._call is not None:
                yield "on_tool_call_done", self._call
        elif name == "thread.message.created":
            yield "on_message_created", data
        elif name == "thread.message.delta":
            for piece in data.delta.content or ():
                yield from self._calls_for_content(piece)
            yield "on_message_delta", data.delta, self.message
        elif name in ("thread.message.completed", "thread.message.incomplete"):
            self.message = self.messages[data.id] = data
            at = self._block_index
            if at is not None and at < len(data.content):
                yield from _calls_for_whole(data.content[at])
            yield "on_message_done", data
        elif name in ("thread.run.step.created", "thread.run.step.in_progress"):
            self.step_id = data.id
            if name == "thread.run.step.created":
                yield "on_run_step_created", data
        elif name == "thread.run.step.delta":
            for piece in _tool_calls(data.delta):
                yield from self._calls_for_tool(piece, _tool_calls(self.steps[data.id])[piece.index])
            yield "on_run_step_delta", data.delta, self.steps[data.id]
        elif name in STEP_OVER:
            if self._call is not None:
                yield "on_tool_call_done", self._call
            yield "on_run_step_done", data
            self.step_id = None
        self.event = None

    def _calls_for_content(self, piece: Any) -> Iterator[Hook]:
        content: list[Any] = [] if self.message is None else self.message.content
        block = content[piece.index]
        if piece.type == "text" and piece.text is not None and block.type == "text":
            yield "on_text_delta", piece.text, block.text
        if piece.index != self._block_index:
            yield from _calls_for_whole(self._block)
            self._block_index = piece.index
        self._block = block

    def _calls_for_tool(self, piece: Any, call: Any) -> Iterator[Hook]:
        if piece.index == self._call_index:
            yield "on_tool_call_delta", piece, call
        else:
            if self._call is not None:
                yield "on_tool_call_done", self._call
            self._call_index = piece.index
            yield "on_tool_call_created", call
        self._call = call

    def _accumulated(self, event: Any) -> list[Any]:
        """The texts that began with an event, which is then part of what is known."""
        if event.event == "thread.run.step.delta":
            self._accumulated_step(event)
        elif event.event == "thread.message.delta" and self.message is not None:
            return self._accumulated_message(event, self.message)
        else:
            self.message, _ = accumulate_event(event=event, current_message_snapshot=self.message)
            if self.message is not None:
                self.messages[self.message.id] = self.message
            accumulate_run_step(event=event, run_step_snapshots=self.steps)
        return []

    def _accumulated_message(self, event: Any, message: Message) -> list[Any]:
        content: list[Any] = message.content or []
        at = self._block_index
        is_held = at is not None and at < len(content) and content[at] is self._block
        if is_held:
            # Let go for the time: a text that two hold is copied to become longer.
            self._block = None
        _, begun = accumulate_event(event=event, current_message_snapshot=message)
        content = message.content
        if is_held and at is not None:
            self._block = content[at]
        blocks = [content[piece.index] for piece in begun]
        return [block.text for block in blocks if block.type == "text"]

    def _accumulated_step(self, event: Any) -> None:
        calls = _tool_calls(self.steps.get(event.data.id))
        at = self._call_index
        is_held = at is not None and at < len(calls) and calls[at] is self._call
        if is_held:
            self._call = None
        # Its list of calls would be held, too.
        del calls
        accumulate_run_step(event=event, run_step_snapshots=self.steps)
        if is_held and at is not None:
            self._call = _tool_calls(self.steps[event.data.id])[at]


def _calls_for_whole(block: Any) -> Iterator[Hook]:
    if block is not None and block.type == "text":
        yield "on_text_done", block.text
    elif block is not None and block.type == "image_file":
        yield "on_image_file_done", block.image_file


def _tool_calls(step: Any) -> list[Any]:
    """Those of a step, or of a piece of one."""
    details = None if step is None else step.step_details
    if details is None or details.type != "tool_calls":
        return []
    return details.tool_calls or []


def texts_of(event: Any) -> list[str]:
    """The pieces of text in an event."""
    pieces = (event.data.delta.content or ()) if event.event == "thread.message.delta" else ()
    found = (piece.text for piece in pieces if piece.type == "text" and piece.text is not None)
    return [text.value for text in found if text.value]


def _there(found: object, what: str) -> object:
    if not found:
        raise RuntimeError(f"the stream is over and brought no {what}")
    return found


def _of_foreign(name: str) -> tuple[type[Exception], ...]:
    """The exception of that name of each library that a program's own transport may be of."""
    modules = [sys.modules.get(library) for library in ("httpx2", "httpx")]
    return tuple(cast("type[Exception]", getattr(module, name)) for module in modules if module is not None)


def _timeouts() -> tuple[type[Exception], ...]:
    asyncio = sys.modules.get("asyncio")
    # Before Python 3.11 that of asyncio is another.
    late = () if asyncio is None else (cast("type[Exception]", asyncio.TimeoutError),)
    return (APITimeoutError, TimeoutError, *late, *_of_foreign("TimeoutException"))
