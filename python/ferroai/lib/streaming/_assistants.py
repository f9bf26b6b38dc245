"""Handlers that follow a stream of assistants' events, and the managers that open it: the names programs know.

Owns who calls the hooks: the blocking client's handler here and now, the async one's with an `await`. Which hooks is
said in `_assistant_events`.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._assistant_events import Followed, texts_of
from ._assistant_hooks import AssistantHooks, awaited_hooks
from ._assistant_snapshots import accumulate_event as accumulate_event
from ._assistant_snapshots import accumulate_run_step as accumulate_run_step
from ._deltas import accumulate_delta as accumulate_delta

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterable,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Iterator,
    )
    from types import AsyncGeneratorType, GeneratorType, TracebackType

    from typing_extensions import Self

    from ..._streaming import AsyncStream, Stream
    from ...types.beta import AssistantStreamEvent
    from ...types.beta.threads import Message, Run
    from ...types.beta.threads.runs import RunStep
    from ._assistant_events import Hook

__all__ = [
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
    "accumulate_event",
    "accumulate_run_step",
]

_Done = TypeVar("_Done")
_Stream = TypeVar("_Stream")


class _Handler(AssistantHooks[_Done], Generic[_Done, _Stream]):
    """What both clients' handlers tell of the run. All is in one attribute: a program's subclass has its own."""

    def __init__(self) -> None:
        self._followed: Followed[_Stream] = Followed()

    def _init(self, stream: _Stream) -> None:
        self._followed.begin(stream)

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event whose hooks are being called."""
        return self._followed.event

    @property
    def current_run(self) -> Run | None:
        """The run as the last event about it has it."""
        return self._followed.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that the run is at, with all pieces that have come."""
        return self._followed.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The last message, with all pieces that have come."""
        return self._followed.message


def _call(handler: object, hooks: Iterable[Hook]) -> None:
    for name, *given in hooks:
        getattr(handler, name)(*given)


async def _acall(handler: object, hooks: Iterable[Hook]) -> None:
    for name, *given in hooks:
        await getattr(handler, name)(*given)


class AssistantEventHandler(_Handler[None, "Stream[AssistantStreamEvent]"]):
    """Follows a stream of the blocking client: give a subclass with hooks as `event_handler=`, or iterate over events.

    Hooks are called while events are asked for: by iterating, or by `until_done()` and what else waits for the end.
    """

    text_deltas: Iterable[str]
    """The pieces of text alone, as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.text_deltas = self.__text_deltas__()
        self._iterator = cast("GeneratorType[AssistantStreamEvent, None, None]", self.__stream__())

    def __next__(self) -> AssistantStreamEvent:
        _ = self._followed.stream
        return next(self._iterator)

    def __iter__(self) -> Self:
        return self

    def close(self) -> None:
        """End the stream and close its connection; leaving the `with` block does it, too."""
        if self._followed.is_begun:
            self._followed.stream.close()
            # It runs while one of its hooks closes it, and ends by itself then.
            if not self._iterator.gi_running:
                self._iterator.close()

    def until_done(self) -> None:
        """Wait for the last event."""
        for _ in self:
            pass

    def get_final_run(self) -> Run:
        """Wait for the last event; the run as it is then."""
        self.until_done()
        return self._followed.final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Wait for the last event; the steps of the run."""
        self.until_done()
        return self._followed.final_steps()

    def get_final_messages(self) -> list[Message]:
        """Wait for the last event; the messages that came."""
        self.until_done()
        return self._followed.final_messages()

    def __text_deltas__(self) -> Iterator[str]:
        for event in self:
            yield from texts_of(event)

    def __stream__(self) -> Generator[AssistantStreamEvent]:
        stream = self._followed.stream
        try:
            for event in stream:
                _call(self, self._followed.calls_for(event))
                yield event
        except Exception as error:
            raised = self._followed.as_raised(error)
            _call(self, self._followed.calls_for_failure(raised))
            if raised is error:
                raise
            raise raised from None
        finally:
            self.on_end()


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """A stream that is to be opened: `with` sends the request, gives the handler, and closes the connection."""

    def __init__(
        self, api_request: Callable[[], Stream[AssistantStreamEvent]], *, event_handler: AssistantEventHandlerT
    ) -> None:
        self._api_request = api_request
        self._event_handler = event_handler
        self._stream: Stream[AssistantStreamEvent] | None = None

    def __enter__(self) -> AssistantEventHandlerT:
        self._event_handler._followed.check_new()
        self._stream = self._api_request()
        self._event_handler._init(self._stream)
        return self._event_handler

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()
            self._event_handler.close()


@awaited_hooks
class AsyncAssistantEventHandler(_Handler[Coroutine[Any, Any, None], "AsyncStream[AssistantStreamEvent]"]):
    """Follows a stream of the async client: give a subclass with hooks as `event_handler=`, or iterate over events.

    Hooks are coroutine functions, awaited while events are asked for: by iterating, or by `until_done()` and the others
    that wait for the end.
    """

    text_deltas: AsyncIterable[str]
    """The pieces of text alone, as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.text_deltas = self.__text_deltas__()
        self._iterator = cast("AsyncGeneratorType[AssistantStreamEvent, None]", self.__stream__())

    async def __anext__(self) -> AssistantStreamEvent:
        _ = self._followed.stream
        return await anext(self._iterator)

    def __aiter__(self) -> Self:
        return self

    async def close(self) -> None:
        """End the stream and close its connection; leaving the `async with` block does it, too."""
        if self._followed.is_begun:
            await self._followed.stream.close()
            if not self._iterator.ag_running:
                await self._iterator.aclose()

    async def until_done(self) -> None:
        """Wait for the last event."""
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """Wait for the last event; the run as it is then."""
        await self.until_done()
        return self._followed.final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Wait for the last event; the steps of the run."""
        await self.until_done()
        return self._followed.final_steps()

    async def get_final_messages(self) -> list[Message]:
        """Wait for the last event; the messages that came."""
        await self.until_done()
        return self._followed.final_messages()

    async def __text_deltas__(self) -> AsyncIterator[str]:
        async for event in self:
            for text in texts_of(event):
                yield text

    async def __stream__(self) -> AsyncGenerator[AssistantStreamEvent]:
        stream = self._followed.stream
        try:
            async for event in stream:
                await _acall(self, self._followed.calls_for(event))
                yield event
        except Exception as error:
            raised = self._followed.as_raised(error)
            await _acall(self, self._followed.calls_for_failure(raised))
            if raised is error:
                raise
            raise raised from None
        finally:
            await self.on_end()


AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """A stream that is to be opened: `async with` sends the request, gives the handler, and closes the connection."""

    def __init__(
        self, api_request: Awaitable[AsyncStream[AssistantStreamEvent]], *, event_handler: AsyncAssistantEventHandlerT
    ) -> None:
        self._api_request = api_request
        self._event_handler = event_handler
        self._stream: AsyncStream[AssistantStreamEvent] | None = None

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        self._event_handler._followed.check_new()
        self._stream = await self._api_request
        self._event_handler._init(self._stream)
        return self._event_handler

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
            await self._event_handler.close()
