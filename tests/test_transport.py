"""`http_client=` with clients of `httpx` and `httpx2`: calls, retries and failures go through them, and only through
them."""

from __future__ import annotations

import asyncio
import gzip
import json
import pickle
import ssl
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

import ferroai
from ferroai import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI, OpenAIError

from .transports import MODEL, Seam

if TYPE_CHECKING:
    from ferroai.testing import MockServer


def test_a_call_is_made_by_the_client(seam: Seam) -> None:
    http_client, seen = seam.answering(seam.model(headers={"x-request-id": "req_1"}))
    model = seam.run(lambda client: client.models.retrieve("m"), http_client=http_client)
    assert model.to_dict() == MODEL
    assert model._request_id == "req_1"
    assert len(seen) == 1
    assert http_client.is_closed


def test_what_it_is_asked_to_send(seam: Seam) -> None:
    http_client, seen = seam.answering(seam.library.Response(200, json={"choices": []}))
    seam.run(lambda client: seam.chat(client, temperature=0.5, extra_query={"a": [1, 2]}), http_client=http_client)
    [request] = seen
    assert request.method == "POST"
    assert str(request.url) == f"{seam.server.url}/chat/completions?a%5B%5D=1&a%5B%5D=2"
    assert json.loads(request.content) == {
        "model": "m",
        "temperature": 0.5,
        "messages": [{"role": "user", "content": "hello"}],
    }
    assert request.headers["authorization"] == "Bearer test"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-stainless-retry-count"] == "0"
    assert request.headers.get_list("content-length") == [str(len(request.content))]
    # What the client can undo is its own matter.
    assert request.headers["accept-encoding"] == http_client.headers["accept-encoding"]


def test_compressed_answers_are_undone_by_the_client(seam: Seam) -> None:
    answer = seam.open(gzip.compress(b'{"id": "zipped"}'), content_encoding="gzip", content_type="application/json")
    http_client, _ = seam.answering(answer)
    assert seam.run(lambda client: client.models.retrieve("m"), http_client=http_client).id == "zipped"


def test_its_own_configuration_is_honoured(seam: Seam) -> None:
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request)
        return seam.model(headers={"set-cookie": "b=2"})

    http_client = seam.mocked(
        handler,
        headers={"x-mine": "1", "user-agent": "not sent"},
        params={"mine": "1", "limit": "7"},
        cookies={"a": "1"},
        base_url="https://elsewhere.test/v9/",
    )

    def call(client: Any) -> Any:
        return client.models.retrieve("m", extra_query={"limit": 8})

    client = seam.client(http_client=http_client)
    seam.call(lambda: call(client))
    seam.call(lambda: call(client))
    first, second = seen
    assert first.headers["x-mine"] == "1"
    assert "Ferroai" in first.headers["user-agent"]
    assert dict(first.url.params) == {"mine": "1", "limit": "8"}
    assert str(first.url).startswith(f"{seam.server.url}/models/m?")
    assert first.headers["cookie"] == "a=1"
    assert sorted(second.headers["cookie"].split("; ")) == ["a=1", "b=2"]


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_a_status_is_retried(seam: Seam, status: int) -> None:
    refused = [seam.library.Response(status, headers={"retry-after-ms": "1"}) for _ in range(2)]
    http_client, seen = seam.answering(*refused, seam.model())
    assert seam.run(lambda client: client.models.retrieve("m"), http_client=http_client).id == "m"
    assert [request.headers["x-stainless-retry-count"] for request in seen] == ["0", "1", "2"]


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_a_status_error_has_the_clients_own_response(seam: Seam, streamed: bool) -> None:
    answer = seam.open(b'{"error": {"message": "no such', b' model", "code": "missing"}}', status=404, x_request_id="r")
    http_client, seen = seam.answering(answer)
    with pytest.raises(ferroai.NotFoundError, match="no such model") as caught:
        seam.run(lambda client: seam.chat(client, stream=streamed), http_client=http_client)
    error = caught.value
    assert error.code == "missing"
    assert error.request_id == "r"
    response: Any = error.response
    assert response is answer
    assert response.json()["error"]["code"] == "missing"
    assert error.request is seen[0]
    assert response.stream.closed if hasattr(response.stream, "closed") else response.is_closed


def failing(seam: Seam, name: str) -> Any:
    return getattr(seam.library, name)("it broke")


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("ConnectTimeout", "connect"),
        ("ReadTimeout", "first_byte"),
        ("WriteTimeout", "write"),
        ("PoolTimeout", "pool"),
    ],
)
def test_its_time_outs_are_ours_with_their_phase(seam: Seam, name: str, phase: str) -> None:
    failure = failing(seam, name)
    http_client, seen = seam.answering(failure)
    with pytest.raises(APITimeoutError) as caught:
        seam.run(lambda client: client.models.retrieve("m"), http_client=http_client, max_retries=0)
    assert caught.value.phase == phase
    assert caught.value.__cause__ is failure
    assert caught.value.request is seen[0]


@pytest.mark.parametrize(
    "name", ["ConnectError", "ReadError", "RemoteProtocolError", "ProxyError", "DecodingError", "TooManyRedirects"]
)
def test_its_other_failures_are_failed_connections(seam: Seam, name: str) -> None:
    failure = failing(seam, name)
    http_client, seen = seam.answering(failure)
    with pytest.raises(APIConnectionError, match=f"^Connection error: {name}: it broke$") as caught:
        seam.run(lambda client: client.models.retrieve("m"), http_client=http_client, max_retries=0)
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.__cause__ is failure
    assert caught.value.request is seen[0]


def test_a_failure_is_made_good_by_a_retry(seam: Seam) -> None:
    http_client, seen = seam.answering(failing(seam, "ReadError"), failing(seam, "ReadTimeout"), seam.model())
    assert seam.run(lambda client: client.models.retrieve("m"), http_client=http_client).id == "m"
    assert len(seen) == 3


def test_an_answer_that_breaks_off_is_asked_for_again(seam: Seam) -> None:
    http_client, seen = seam.answering(seam.open(b'{"id": ', failing(seam, "ReadError")), seam.model())
    assert seam.run(lambda client: client.models.retrieve("m"), http_client=http_client).id == "m"
    assert len(seen) == 2


def test_what_encryption_raises_is_a_failed_connection(seam: Seam) -> None:
    http_client, seen = seam.answering(ssl.SSLError(1, "it broke"), ssl.SSLError(1, "it broke"))
    with pytest.raises(APIConnectionError, match="SSLError: it broke"):
        seam.run(lambda client: client.models.retrieve("m"), http_client=http_client, max_retries=1)
    assert len(seen) == 2


@pytest.mark.parametrize(
    "failure",
    [
        RuntimeError("broken"),
        AssertionError("not mocked"),
        ConnectionResetError("not said as its library says it"),
        TimeoutError("nor this"),
        OpenAIError("ours"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_what_is_no_failure_of_the_network_is_the_programs(seam: Seam, failure: Exception) -> None:
    http_client, seen = seam.answering(failure)
    with pytest.raises(type(failure)) as caught:
        seam.run(lambda client: client.models.retrieve("m"), http_client=http_client)
    assert caught.value is failure
    assert len(seen) == 1


def test_limits_reach_it(seam: Seam) -> None:
    http_client, seen = seam.answering(seam.model(), seam.model())
    seam.run(
        lambda client: client.models.retrieve("m", timeout=ferroai.Timeout(7, connect=3, pool=4)),
        http_client=http_client,
    )
    assert seen[0].extensions["timeout"] == {"connect": 3.0, "read": 7.0, "write": 7.0, "pool": 4.0}


def test_the_limit_for_the_whole_call_bounds_each_wait(seam: Seam) -> None:
    http_client, seen = seam.answering(seam.model())
    seam.run(
        lambda client: client.models.retrieve("m", timeout=ferroai.Timeout(700, total=50)), http_client=http_client
    )
    limits = seen[0].extensions["timeout"]
    assert all(0 < limits[name] <= 50 for name in ("connect", "read", "write"))


def test_a_time_out_at_the_end_of_the_whole_call_is_that(seam: Seam) -> None:
    import time

    def handler(request: Any) -> Any:
        time.sleep(request.extensions["timeout"]["read"])
        raise failing(seam, "ReadTimeout")

    with pytest.raises(APITimeoutError) as caught:
        seam.run(
            lambda client: client.models.retrieve("m", timeout=ferroai.Timeout(9, total=0.05)),
            http_client=seam.mocked(handler),
        )
    assert caught.value.phase == "total"


def test_its_timeout_is_adopted_unless_it_is_its_librarys(seam: Seam) -> None:
    kind: Any = AsyncOpenAI if seam.asynchronous else OpenAI
    plain = kind(api_key="k", http_client=seam.http_client())
    assert plain.timeout == ferroai.DEFAULT_TIMEOUT
    own = kind(api_key="k", http_client=seam.http_client(timeout=33))
    assert own.timeout == seam.library.Timeout(33)
    assert own._core is not None
    given = kind(api_key="k", http_client=seam.http_client(timeout=33), timeout=4)
    assert given.timeout == 4


def test_a_client_of_the_other_kind_is_refused(seam: Seam) -> None:
    kind: Any = OpenAI if seam.asynchronous else AsyncOpenAI
    wanted = "Client" if seam.asynchronous else "AsyncClient"
    other = "AsyncOpenAI" if seam.asynchronous else "OpenAI"
    with pytest.raises(TypeError, match=rf"expected .*httpx2\.{wanted}, httpx\.{wanted}.*that one is for {other}$"):
        kind(api_key="k", http_client=seam.http_client())


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_what_is_no_client_is_refused(kind: Any) -> None:
    with pytest.raises(TypeError, match="http_client='curl': expected an instance of httpx2"):
        kind(api_key="k", http_client="curl")


def test_it_may_be_put_in_later_or_by_a_copy(seam: Seam) -> None:
    first, one = seam.answering(seam.model())
    second, two = seam.answering(seam.model())
    client = seam.client()
    client._client = first
    copied = client.with_options(http_client=second)
    assert client._client is first
    assert copied._client is second
    assert client.with_options(max_retries=0)._client is first
    seam.call(lambda: client.models.retrieve("m"))
    seam.call(lambda: copied.models.retrieve("m"))
    assert (len(one), len(two)) == (1, 1)


def test_closing_closes_it(seam: Seam) -> None:
    client = seam.client(http_client=seam.http_client())
    assert not client.is_closed()
    seam.call(client.close)
    assert client.is_closed()
    assert client._client.is_closed
    with pytest.raises(OpenAIError, match="closed"):
        seam.call(lambda: client.models.retrieve("m"))


def test_one_that_was_closed_elsewhere_says_so(seam: Seam) -> None:
    client = seam.client(http_client=seam.mocked(lambda request: seam.model()))
    seam.call(client._client.aclose if seam.asynchronous else client._client.close)
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        seam.call(lambda: client.models.retrieve("m"))


def test_pickling_says_what_cannot_be(seam: Seam) -> None:
    client = seam.client(http_client=seam.http_client())
    with pytest.raises(TypeError, match="can't be pickled: its http_client is of this process"):
        pickle.dumps(client)


def test_pages_go_on_through_it(seam: Seam) -> None:
    def page(*ids: str, more: bool) -> Any:
        data = [{**MODEL, "id": name} for name in ids]
        return seam.library.Response(200, json={"object": "list", "data": data, "has_more": more})

    http_client, seen = seam.answering(page("a", "b", more=True), page("c", more=False))

    async def gather(listed: Any) -> list[str]:
        return [item.id async for item in listed]

    def names(client: Any) -> Any:
        listed = client.chat.completions.list(limit=2)
        return gather(listed) if seam.asynchronous else [item.id for item in listed]

    assert seam.run(names, http_client=http_client) == ["a", "b", "c"]
    assert [dict(request.url.params) for request in seen] == [{"limit": "2"}, {"limit": "2", "after": "b"}]


def test_an_async_key_and_an_async_client_take_turns(server: MockServer) -> None:
    keys = iter(["one", "two"])
    seam = Seam(server, "httpx2-async")

    async def key() -> str:
        await asyncio.sleep(0)
        return next(keys)

    refused = httpx2.Response(500, headers={"retry-after-ms": "1"})
    http_client, seen = seam.answering(refused, seam.model())
    seam.run(lambda client: client.models.retrieve("m"), http_client=http_client, api_key=key)
    assert [request.headers["authorization"] for request in seen] == ["Bearer one", "Bearer two"]


def test_a_hundred_tasks_share_one_client(server: MockServer) -> None:
    async def handler(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)
        return httpx.Response(200, json={**MODEL, "id": request.url.path.rpartition("/")[2]})

    async def main() -> list[str]:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
        async with AsyncOpenAI(api_key="k", base_url=server.url, http_client=http_client) as client:
            models = await asyncio.gather(*(client.models.retrieve(f"m{index}") for index in range(100)))
        return [model.id for model in models]

    assert asyncio.run(main()) == [f"m{index}" for index in range(100)]
    assert server.connections.accepted == 0
