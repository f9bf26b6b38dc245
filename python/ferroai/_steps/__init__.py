"""Calls made of several requests, each written once, as a generator that says what is to be done next.

Owns the steps such a generator yields and the driver that does them for both clients. The generators are in the
modules here, named after the path of their resource and the call: `vector_stores_files.poll`. What a step gives is sent
back into the generator; what it raises is raised there.
"""

from __future__ import annotations

from .. import _core
from .._resource import OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Iterable, Sequence
    from typing import Any, Protocol, TypeAlias, TypeVar

    T = TypeVar("T")

    class Step(Protocol):
        async def done(self, asynchronous: bool, /) -> Any:
            """Do it; for a blocking client without ever handing control back."""

    Steps: TypeAlias = Generator[Step, Any, T]

__all__ = ["Call", "Together", "Wait", "drive", "find", "options_in"]


class Call:
    """One request: a method of a resource and its arguments."""

    __slots__ = ("_args", "_kwargs", "_method")

    def __init__(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> None:
        self._method = method
        self._args = args
        self._kwargs = kwargs

    async def done(self, asynchronous: bool) -> Any:
        made = self._method(*self._args, **self._kwargs)
        return await made if asynchronous else made


class Wait:
    """Some seconds in which nothing is done."""

    __slots__ = ("_seconds",)

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    async def done(self, asynchronous: bool) -> None:
        if asynchronous:
            import asyncio

            await asyncio.sleep(self._seconds)
        else:
            import time

            time.sleep(self._seconds)


class Together:
    """Several requests, at most `limit` at a time; what they give, in their order. The first that fails ends it."""

    __slots__ = ("_calls", "_failed", "_limit")

    def __init__(self, calls: Iterable[Call], limit: int) -> None:
        if limit < 1:
            raise ValueError(f"`max_concurrency` is {limit}: expected 1 or more")
        self._calls = calls
        self._limit = limit
        self._failed = False

    async def done(self, asynchronous: bool) -> list[Any]:
        return await self._as_tasks() if asynchronous else self._in_threads()

    async def _one(self, call: Call, asynchronous: bool) -> Any:
        if self._failed:
            return None
        try:
            return await call.done(asynchronous)
        except BaseException:
            # Said here and not by whoever waits: the next one would have begun by then.
            self._failed = True
            raise

    def _in_threads(self) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        def one(call: Call) -> Any:
            return finished(self._one(call, False))

        with ThreadPoolExecutor(self._limit) as pool:
            running = [pool.submit(one, call) for call in self._calls]
        failed = [future for future in running if future.exception() is not None]
        return [future.result() for future in failed or running]

    async def _as_tasks(self) -> list[Any]:
        import asyncio

        free = asyncio.Semaphore(self._limit)

        async def one(call: Call) -> Any:
            async with free:
                return await self._one(call, True)

        running = [asyncio.ensure_future(one(call)) for call in self._calls]
        try:
            return await asyncio.gather(*running)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)


async def drive(steps: Steps[T], asynchronous: bool) -> T:
    """Do what a generator says until it has what the call gives."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = await step.done(asynchronous)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


def finished(work: Coroutine[Any, Any, T]) -> T:
    """What work gives that never waits for an event loop."""
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError("a step of a blocking call waited for an event loop; please report this")


def find(path: str, name: str, passed: Sequence[tuple[str, bool, bool, str]] = ()) -> Callable[..., Any]:
    """The body of a call of the resource at `path`: a generator, or a function that gives what opens a stream.

    `passed`: what it takes as `**passed` for one of its requests, which is looked at before the first is made.
    """
    from importlib import import_module

    found: Callable[..., Any] = getattr(import_module(f"{__name__}.{path.replace('.', '_')}"), name)
    if not passed:
        return found

    def checked(*args: Any, **kwargs: Any) -> Any:
        code = found.__code__
        own = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        known = [*own[1:], *(row[0] for row in passed), *OPTIONS]
        for keyword in kwargs:
            if keyword not in known:
                near = _core.nearest(keyword, known)
                hint = f". Did you mean {near!r}?" if near else ""
                raise TypeError(f"{name}() got an unexpected keyword argument {keyword!r}{hint}")
        for parameter, _, required, _ in passed:
            if required and parameter not in kwargs:
                raise TypeError(f"{name}() missing 1 required keyword-only argument: {parameter!r}")
        return found(*args, **kwargs)

    return checked


def options_in(passed: dict[str, Any]) -> dict[str, Any]:
    """Of what is passed on, that which every request of the call gets."""
    return {name: passed[name] for name in OPTIONS if name in passed}
