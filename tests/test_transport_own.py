"""What a client of the program's own does by itself: redirects, auth, hooks, applications in the same process; and the
default clients by the names that programs import."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

import ferroai
from ferroai import AsyncOpenAI

from .transports import MODEL, Seam

if TYPE_CHECKING:
    from ferroai.testing import MockServer


def retrieve(client: Any) -> Any:
    return client.models.retrieve("m")


def test_redirects_are_its_own_matter(seam: Seam) -> None:
    there = {"location": f"{seam.server.url}/elsewhere"}
    http_client, seen = seam.answering(seam.library.Response(307, headers=there))
    with pytest.raises(ferroai.APIStatusError) as caught:
        seam.run(retrieve, http_client=http_client)
    assert caught.value.status_code == 307
    http_client, seen = seam.answering(seam.library.Response(307, headers=there), seam.model(), follow_redirects=True)
    assert seam.run(retrieve, http_client=http_client).id == "m"
    assert [request.url.path for request in seen] == ["/v1/models/m", "/v1/elsewhere"]


def test_a_call_may_say_otherwise_about_redirects(seam: Seam) -> None:
    there = seam.library.Response(307, headers={"location": f"{seam.server.url}/elsewhere"})
    http_client, seen = seam.answering(there, follow_redirects=True)
    with pytest.raises(ferroai.APIStatusError):
        seam.run(
            lambda client: client.get("/models/m", cast_to=object, options={"follow_redirects": False}),
            http_client=http_client,
        )
    assert len(seen) == 1


def test_an_endless_redirect_is_a_failed_connection(seam: Seam) -> None:
    def again(request: Any) -> Any:
        return seam.library.Response(307, headers={"location": str(request.url)})

    http_client = seam.mocked(again, follow_redirects=True, max_redirects=3)
    with pytest.raises(ferroai.APIConnectionError, match="TooManyRedirects") as caught:
        seam.run(retrieve, http_client=http_client, max_retries=0)
    assert isinstance(caught.value.__cause__, seam.library.TooManyRedirects)


def test_an_auth_flow_of_several_steps(seam: Seam) -> None:
    def auth_flow(self: Any, request: Any) -> Generator[Any, Any, None]:
        response: Any = yield request
        if response.status_code == 401:
            request.headers["authorization"] = f"Signed {response.headers['nonce']}"
            yield request

    challenger: Any = type("Challenger", (seam.library.Auth,), {"auth_flow": auth_flow})
    challenge = seam.library.Response(401, headers={"nonce": "seven"})
    http_client, seen = seam.answering(challenge, seam.model(), auth=challenger())
    assert seam.run(retrieve, http_client=http_client).id == "m"
    assert len(seen) == 2
    assert seen[1].headers["authorization"] == "Signed seven"


def hooks(seam: Seam, called: list[str]) -> dict[str, list[Any]]:
    def on_request(request: Any) -> None:
        called.append(f"request {request.headers['x-stainless-retry-count']}")
        request.headers["x-traced"] = "yes"

    def on_response(response: Any) -> None:
        called.append(f"response {response.status_code}")

    async def async_on_request(request: Any) -> None:
        on_request(request)

    async def async_on_response(response: Any) -> None:
        await response.aread()
        on_response(response)

    if seam.asynchronous:
        return {"request": [async_on_request], "response": [async_on_response]}
    return {"request": [on_request], "response": [on_response]}


def test_event_hooks_are_called_for_each_attempt(seam: Seam) -> None:
    called: list[str] = []
    refused = seam.library.Response(500, headers={"retry-after-ms": "1"})
    http_client, seen = seam.answering(refused, seam.model(), event_hooks=hooks(seam, called))
    assert seam.run(retrieve, http_client=http_client).id == "m"
    assert called == ["request 0", "response 500", "request 1", "response 200"]
    assert all(request.headers["x-traced"] == "yes" for request in seen)


def test_a_hook_that_reads_a_stream_leaves_its_events(seam: Seam) -> None:
    chunk = b'data: {"id": "c", "choices": []}\n\n'
    http_client, _ = seam.answering(seam.stream(chunk, chunk, b"data: [DONE]\n\n"), event_hooks=hooks(seam, []))
    events, error = seam.events(lambda client: seam.chat(client, stream=True), http_client=http_client)
    assert len(events) == 2
    assert error is None


def test_a_hook_that_raises_ends_the_call(seam: Seam) -> None:
    def refuse(_: Any) -> None:
        raise PermissionError("not on weekends")

    async def async_refuse(_: Any) -> None:
        refuse(_)

    http_client, seen = seam.answering(event_hooks={"request": [async_refuse if seam.asynchronous else refuse]})
    with pytest.raises(PermissionError, match="not on weekends"):
        seam.run(retrieve, http_client=http_client)
    assert seen == []


def test_our_hooks_are_called_around_it(seam: Seam) -> None:
    told: list[object] = []
    http_client, seen = seam.answering(seam.library.Response(500, headers={"retry-after-ms": "1"}), seam.model())

    def on_request(event: Any) -> dict[str, str]:
        return {"x-attempt": str(event.attempt)}

    def on_response(event: Any) -> None:
        told.append(event.status)

    def on_retry(event: Any) -> None:
        told.append(event.reason)

    seam.run(retrieve, http_client=http_client, on_request=on_request, on_response=on_response, on_retry=on_retry)
    assert [request.headers["x-attempt"] for request in seen] == ["1", "2"]
    assert told[0] == 500
    assert told[-1] == 200
    assert len(told) == 3


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_an_application_in_the_same_process_answers(server: MockServer, library: Any, offline: None) -> None:
    async def application(scope: Any, receive: Any, send: Any) -> None:
        body = b""
        while True:
            event = await receive()
            body += event.get("body", b"")
            if not event.get("more_body"):
                break
        asked = json.loads(body)
        kind = b"text/event-stream" if asked.get("stream") else b"application/json"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]})
        answer = json.dumps({"id": scope["path"], "model": asked["model"], "choices": []}).encode()
        pieces = [b"data: " + answer + b"\n\n", b"data: [DONE]\n\n"] if asked.get("stream") else [answer]
        for piece in pieces:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def main() -> None:
        http_client = library.AsyncClient(transport=library.ASGITransport(app=application))
        async with AsyncOpenAI(api_key="k", base_url=server.url, http_client=http_client) as client:
            made: Any = await client.chat.completions.create(model="m", messages=[])
            assert made.id == "/v1/chat/completions"
            stream: Any = await client.chat.completions.create(model="m", messages=[], stream=True)
            assert [event.model async for event in stream] == ["m"]

    asyncio.run(main())


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_a_wsgi_application_answers(server: MockServer, library: Any, offline: None) -> None:
    def application(environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("content-type", "application/json")])
        return [json.dumps({**MODEL, "id": environ["PATH_INFO"]}).encode()]

    http_client = library.Client(transport=library.WSGITransport(app=application))
    assert Seam(server, "httpx-sync").run(retrieve, http_client=http_client).id == "/v1/models/m"


# --- by name ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["DefaultHttpxClient", "DefaultAsyncHttpxClient"])
def test_default_clients_are_classes_of_httpx2_with_our_limits(name: str) -> None:
    kind: Any = getattr(ferroai, name)
    base = httpx2.AsyncClient if "Async" in name else httpx2.Client
    assert issubclass(kind, base)
    assert kind is getattr(ferroai, name)
    assert kind.__module__ == "ferroai"
    made: Any = kind()
    assert made.timeout == httpx2.Timeout(600, connect=5)
    assert made.follow_redirects is True
    assert made._transport._pool._max_connections == 1000
    assert kind(timeout=3, follow_redirects=False).timeout == httpx2.Timeout(3)


def test_an_aiohttp_client_says_what_is_missing() -> None:
    with pytest.raises(ImportError, match="pip install httpx_aiohttp"):
        ferroai.DefaultAioHttpClient()


def test_without_the_libraries_the_error_says_what_to_install() -> None:
    program = """
import sys
for name in ("httpx", "httpx2"):
    sys.modules[name] = None
import ferroai
client = ferroai.OpenAI(api_key="k")
# What needs none of them works: whoever looks at the package looks at every name.
from ferroai import *
import pydoc
pydoc.render_doc(ferroai)
for kind in (DefaultHttpxClient, DefaultAsyncHttpxClient, DefaultHttpx2Client, DefaultAsyncHttpx2Client):
    try:
        kind()
    except ImportError as error:
        print(error)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)
    assert done.stdout.count("pip install httpx2") == 4, done.stderr


def test_no_client_of_theirs_is_imported_for_nothing() -> None:
    program = "import sys, ferroai; ferroai.OpenAI(api_key='k')._core; print({'httpx', 'httpx2'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_addresses_and_limits_of_theirs_are_taken(server: MockServer, library: Any) -> None:
    url, limits = library.URL(server.url), library.Timeout(9, connect=2)
    with ferroai.OpenAI(api_key="k", base_url=url, timeout=limits) as client:
        assert client.models.retrieve("m", timeout=library.Timeout(5)).id == "m"
        assert str(client.base_url) == f"{server.url}/"
    theirs = library.Timeout(1, connect=2, read=3, write=4, pool=5)
    assert ferroai.Timeout(theirs).connect == 2
