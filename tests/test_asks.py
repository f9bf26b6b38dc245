"""What a call asks of its caller while it is under way: answered on the caller's own thread or in its own loop."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import AsyncOpenAI, AuthenticationError, OpenAI

if TYPE_CHECKING:
    from ferroai.testing import MockServer

    from .conftest import Api


def keys_sent(server: MockServer) -> list[str]:
    return [request.headers["authorization"] for request in server.requests]


def test_a_callable_key_is_asked_once_for_each_attempt(api: Api) -> None:
    api.server.on("GET", "/v1/models").times(2).respond(status=500, headers={"retry-after-ms": "1"})
    keys = iter(["one", "two", "three"])
    page = api.run(lambda client: client.models.list(), api_key=lambda: next(keys))
    assert page.data
    assert keys_sent(api.server) == ["Bearer one", "Bearer two", "Bearer three"]


def test_it_is_asked_on_the_thread_that_called(api: Api) -> None:
    asked: list[threading.Thread] = []

    def key() -> str:
        asked.append(threading.current_thread())
        return "key"

    api.run(lambda client: client.models.retrieve("m"), api_key=key)
    assert asked == [threading.current_thread()]


def test_what_it_raises_is_raised_by_the_call(api: Api) -> None:
    def key() -> str:
        raise LookupError("the vault is sealed")

    with pytest.raises(LookupError, match="the vault is sealed"):
        api.run(lambda client: client.models.list(), api_key=key)
    assert api.server.requests == []


@pytest.mark.parametrize(("given", "said"), [(7, "int"), (b"key", "bytes")])
def test_a_key_that_is_no_text_is_refused(api: Api, given: Any, said: str) -> None:
    with pytest.raises(TypeError, match=f"api_key: the callable gave .*{said}.*expected a str"):
        api.run(lambda client: client.models.retrieve("m"), api_key=lambda: given)


def test_a_key_that_cannot_be_sent_is_refused_without_being_shown(api: Api) -> None:
    with pytest.raises(ValueError, match="can't be sent") as caught:
        api.run(lambda client: client.models.retrieve("m"), api_key=lambda: "sec\nret")
    assert "ret" not in str(caught.value).replace("expected pr", "")


def test_a_stream_asks_before_its_head(api: Api) -> None:
    events, error = api.events(
        lambda client: client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "hello"}], stream=True
        ),
        api_key=lambda: "streamed",
    )
    assert events
    assert error is None
    assert keys_sent(api.server) == ["Bearer streamed"]


def test_a_refused_key_is_told(api: Api) -> None:
    api.server.on("GET", "/v1/models/m").respond(status=401, json={"error": {"message": "no"}})
    with pytest.raises(AuthenticationError):
        api.run(lambda client: client.models.retrieve("m"), api_key=lambda: "key")


async def slow_key() -> str:
    await asyncio.sleep(0)
    await asyncio.sleep(0.001)
    return f"slow {person.get()}"


person = contextvars.ContextVar("person", default="nobody")


def test_an_async_callable_is_awaited_in_the_context_of_the_task(server: MockServer) -> None:
    async def one(client: AsyncOpenAI, name: str) -> None:
        person.set(name)
        await client.models.retrieve("m")

    async def main() -> None:
        async with AsyncOpenAI(api_key=slow_key, base_url=server.url) as client:
            await asyncio.gather(*(one(client, f"number {index}") for index in range(20)))

    asyncio.run(main())
    assert sorted(keys_sent(server)) == sorted(f"Bearer slow number {index}" for index in range(20))


def test_a_blocking_client_refuses_an_async_callable(server: MockServer) -> None:
    with (
        OpenAI(api_key=slow_key, base_url=server.url) as client,
        pytest.raises(TypeError, match="give a plain function, or use AsyncOpenAI"),
    ):
        client.models.retrieve("m")
    assert server.requests == []


def test_cancelling_reaches_the_caller_and_ends_the_call(server: MockServer) -> None:
    seen: list[str] = []

    async def key() -> str:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            seen.append("told")
            raise
        finally:
            # It may see to the end of what it does.
            await asyncio.sleep(0)
            seen.append("done")
        return "never"

    async def main() -> None:
        async with AsyncOpenAI(api_key=key, base_url=server.url) as client:
            task = asyncio.ensure_future(client.models.retrieve("m"))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert seen == ["told", "done"]
    assert server.requests == []


def test_a_call_that_is_let_go_while_it_asks_leaves_nothing(server: MockServer) -> None:
    asked: list[bool] = []
    closed: list[bool] = []

    async def key() -> str:
        asked.append(True)
        try:
            await asyncio.sleep(60)
        finally:
            closed.append(True)
        return "never"

    async def main() -> None:
        client = AsyncOpenAI(api_key=key, base_url=server.url)
        coroutine = client.models.retrieve("m")
        while not asked:
            coroutine.send(None)
        coroutine.close()
        await client.close()

    asyncio.run(main())
    assert closed == [True]


def test_calls_inside_the_answer_are_fine(api: Api) -> None:
    """A key may come from a call of another client, made meanwhile."""
    if api.asynchronous:
        other = AsyncOpenAI(api_key="other", base_url=api.server.url)

        async def fetched() -> str:
            return (await other.models.retrieve("from-another")).id

        api.run(lambda client: client.models.retrieve("m"), api_key=fetched)
    else:
        with OpenAI(api_key="other", base_url=api.server.url) as source:
            api.run(
                lambda client: client.models.retrieve("m"), api_key=lambda: source.models.retrieve("from-another").id
            )
    assert keys_sent(api.server) == ["Bearer other", "Bearer from-another"]
