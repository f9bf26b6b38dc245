"""Plain clients of `httpx` and `httpx2` run on our own pool; what makes one special, at once or later, is honoured."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import httpx
import httpx2
import pytest
import respx

import ferroai

from .transports import MODEL, Seam

if TYPE_CHECKING:
    from ferroai.testing import MockServer


@pytest.fixture(params=["httpx-sync", "httpx-async", "httpx2-sync", "httpx2-async"])
def online(request: pytest.FixtureRequest, server: MockServer, monkeypatch: pytest.MonkeyPatch) -> Seam:
    """Makes calls through a client that may reach the server."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return Seam(server, request.param)


def retrieve(client: Any) -> Any:
    return client.models.retrieve("m")


def used(http_client: Any) -> bool:
    """Whether a client has opened a connection of its own."""
    return bool(http_client._transport._pool.connections)


def on_our_pool(seam: Seam, http_client: Any, **options: Any) -> bool:
    """Makes two calls; tells whether they went over our pool, which then keeps one connection."""
    client = seam.client(http_client=http_client, **options)
    before = seam.server.request_count
    found: list[bool] = []

    def look() -> None:
        found.extend([client._transport.is_plain(), used(http_client)])

    seam.steps(client, lambda: retrieve(client), lambda: retrieve(client), look)
    assert seam.server.request_count == before + 2
    plain, connected = found
    assert plain is not connected
    return plain


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"timeout": 30.0},
        {"headers": {"x-mine": "1"}},
        {"params": {"mine": "1"}},
        {"follow_redirects": True},
        {"base_url": "https://elsewhere.test"},
        {"verify": False},
        {"trust_env": False},
    ],
    ids=lambda options: next(iter(options), "nothing"),
)
def test_a_plain_client_is_recognised(online: Seam, options: dict[str, Any]) -> None:
    assert on_our_pool(online, online.http_client(**options))


def test_limits_are_carried_over(online: Seam) -> None:
    limits = online.library.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=60)
    assert on_our_pool(online, online.http_client(limits=limits))
    assert online.server.connections.accepted == 1


def test_a_stock_transport_that_keeps_connections_alive_is_recognised(online: Seam) -> None:
    import socket

    kind = online.library.AsyncHTTPTransport if online.asynchronous else online.library.HTTPTransport
    transport = kind(socket_options=[(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)])
    assert on_our_pool(online, online.http_client(transport=transport))


def test_the_default_clients_are_recognised_subclasses_too(server: MockServer) -> None:
    class Wrapper(ferroai.DefaultHttpxClient):
        def __del__(self) -> None:
            pass

    class AsyncWrapper(ferroai.DefaultAsyncHttpxClient):
        pass

    blocking, awaited = Seam(server, "httpx2-sync"), Seam(server, "httpx2-async")
    for made in (ferroai.DefaultHttpxClient(), ferroai.DefaultHttpx2Client(), Wrapper(timeout=3)):
        assert made.follow_redirects
        assert on_our_pool(blocking, made)
    for client in (ferroai.DefaultAsyncHttpxClient(), ferroai.DefaultAsyncHttpx2Client(), AsyncWrapper()):
        assert client.timeout == httpx2.Timeout(600, connect=5)
        assert on_our_pool(awaited, client)


def test_its_headers_and_parameters_go_along(online: Seam) -> None:
    http_client = online.http_client(headers={"x-mine": "1", "user-agent": "mine"}, params={"mine": "1", "limit": "7"})
    online.run(lambda client: client.models.retrieve("m", extra_query={"limit": 8}), http_client=http_client)
    assert not used(http_client)
    [request] = online.server.requests
    assert request.headers["x-mine"] == "1"
    assert "Ferroai" in request.headers["user-agent"]
    assert request.params == {"mine": ["1"], "limit": ["8"]}


def test_redirects_are_followed_if_it_follows_them(online: Seam) -> None:
    online.server.on("GET", "/v1/models/m").redirect(f"{online.server.url}/models/other")
    with pytest.raises(ferroai.APIStatusError) as caught:
        online.run(retrieve, http_client=online.http_client())
    assert caught.value.status_code == 307
    model = online.run(retrieve, http_client=online.http_client(follow_redirects=True))
    assert model.id == "other"


def test_clients_that_share_it_share_its_pool(online: Seam) -> None:
    http_client = online.http_client()
    first, second = online.client(http_client=http_client), online.client(http_client=http_client)
    online.steps(first, lambda: retrieve(first), lambda: retrieve(second))
    assert online.server.connections.accepted == 1
    assert second.is_closed()


def test_use_after_close_is_an_error(online: Seam) -> None:
    client = online.client(http_client=online.http_client())
    online.call(lambda: retrieve(client))
    online.call(client.close)
    assert client._client.is_closed
    with pytest.raises(ferroai.OpenAIError, match="closed"):
        online.call(lambda: retrieve(client))


class Signing(httpx.Auth):
    def auth_flow(self, request: Any) -> Any:
        request.headers["x-signed"] = "yes"
        yield request


class NewSigning(httpx2.Auth):
    def auth_flow(self, request: Any) -> Any:
        request.headers["x-signed"] = "yes"
        yield request


def hook_for(seam: Seam, seen: list[Any]) -> Callable[[Any], Any]:
    async def hook(request: Any) -> None:
        seen.append(request)

    return hook if seam.asynchronous else seen.append


def test_auth_makes_it_its_own(online: Seam) -> None:
    auth: Any = Signing() if online.library is httpx else NewSigning()
    assert not on_our_pool(online, online.http_client(auth=auth))
    assert len(online.server.requests) == 2
    assert all(request.headers["x-signed"] == "yes" for request in online.server.requests)


def test_cookies_make_it_its_own(online: Seam) -> None:
    assert not on_our_pool(online, online.http_client(cookies={"a": "1"}))
    assert online.server.requests[0].headers["cookie"] == "a=1"


def test_hooks_make_it_its_own_also_those_that_come_later(online: Seam) -> None:
    seen: list[Any] = []
    http_client = online.http_client()
    client = online.client(http_client=http_client)
    plain: list[bool] = []

    def look() -> None:
        plain.append(client._transport.is_plain())

    online.steps(
        client,
        lambda: retrieve(client),
        look,
        lambda: http_client.event_hooks["request"].append(hook_for(online, seen)),
        lambda: retrieve(client),
        look,
        lambda: http_client.event_hooks["request"].clear(),
        look,
    )
    assert len(seen) == 1
    assert plain == [True, False, True]


@pytest.mark.parametrize("change", ["headers", "params", "cookies", "auth", "follow_redirects", "transport"])
def test_what_is_assigned_later_is_honoured(online: Seam, change: str) -> None:
    http_client = online.http_client()
    client = online.client(http_client=http_client)
    plain: list[bool] = []

    def answer(request: Any) -> Any:
        return online.model()

    def alter() -> None:
        plain.append(client._transport.is_plain())
        if change == "headers":
            http_client.headers["x-later"] = "1"
        elif change == "params":
            http_client.params = {"later": "1"}
        elif change == "cookies":
            http_client.cookies.set("later", "1")
        elif change == "auth":
            http_client.auth = ("user", "password")
        elif change == "follow_redirects":
            http_client.follow_redirects = True
        else:
            http_client._transport = online.library.MockTransport(answer)
        plain.append(client._transport.is_plain())

    assert online.steps(client, lambda: retrieve(client), alter, lambda: retrieve(client)).id == "m"
    assert plain == [True, False]
    last = online.server.requests[-1]
    if change == "headers":
        assert last.headers["x-later"] == "1"
    elif change == "params":
        assert last.params == {"later": ["1"]}
    elif change == "cookies":
        assert last.headers["cookie"] == "later=1"
    elif change == "auth":
        assert last.headers["authorization"].startswith("Basic ")
    assert online.server.request_count == (1 if change == "transport" else 2)


def test_a_subclass_with_a_way_of_its_own_is_honoured(online: Seam) -> None:
    seen: list[Any] = []

    def send(self: Any, request: Any, **options: Any) -> Any:
        seen.append(request)
        return base.send(self, request, **options)

    base: Any = online.library.AsyncClient if online.asynchronous else online.library.Client
    kind: Any = type("Counting", (base,), {"send": send})
    assert not on_our_pool(online, kind())
    assert len(seen) == 2


def test_connection_retries_and_other_transports_are_its_own(online: Seam) -> None:
    kind = online.library.AsyncHTTPTransport if online.asynchronous else online.library.HTTPTransport
    assert not on_our_pool(online, online.http_client(transport=kind(retries=1)))
    assert not on_our_pool(online, online.http_client(mounts={"all://elsewhere.test": kind()}))


def test_a_context_of_ones_own_is_not_guessed_at(online: Seam) -> None:
    special = ssl.create_default_context()
    special.set_ciphers("ECDHE+AESGCM")
    assert not on_our_pool(online, online.http_client(verify=special))
    trusting = ssl.create_default_context()
    trusting.verify_flags |= ssl.VERIFY_X509_STRICT
    trusting.minimum_version = ssl.TLSVersion.TLSv1_3
    assert not on_our_pool(online, online.http_client(verify=trusting))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="certificates are made with openssl")
def test_a_client_certificate_is_noticed(online: Seam, tmp_path: Path) -> None:
    path = tmp_path / "client.pem"
    subprocess.run(
        f"openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=me -keyout {path} -out {tmp_path}/own.pem".split(),
        check=True,
        capture_output=True,
    )
    with path.open("a") as file:
        file.write((tmp_path / "own.pem").read_text())
    for verify in (True, False):
        context = online.library.create_ssl_context(verify=verify)
        assert on_our_pool(online, online.http_client(verify=context))
        context.load_cert_chain(path)
        assert not on_our_pool(online, online.http_client(verify=context))


def test_a_proxy_is_carried_over(online: Seam) -> None:
    """The server plays the proxy: what it is asked for is an address."""
    http_client = online.http_client(proxy=f"http://me:secret@127.0.0.1:{online.server.port}")
    online.server.on("GET").respond(json=MODEL)
    client = online.client(http_client=http_client, base_url="http://behind.test/v1")
    assert online.steps(client, lambda: retrieve(client)).id == "m"
    assert not used(http_client)
    [request] = online.server.requests
    assert request.headers["proxy-authorization"] == "Basic bWU6c2VjcmV0"


# --- mocks -----------------------------------------------------------------------------------------


def test_a_mock_of_the_transport_is_honoured(online: Seam, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `pytest-httpx` does it, on a client that has been recognised before."""
    client = online.client(http_client=online.http_client())
    name = "handle_async_request" if online.asynchronous else "handle_request"
    kind = online.library.AsyncHTTPTransport if online.asynchronous else online.library.HTTPTransport

    def mocked(self: Any, request: Any) -> Any:
        return online.library.Response(200, json={**MODEL, "id": "mocked"})

    async def async_mocked(self: Any, request: Any) -> Any:
        return mocked(self, request)

    replacement = async_mocked if online.asynchronous else mocked
    ids: list[str] = []

    def call() -> Any:
        if not online.asynchronous:
            return ids.append(retrieve(client).id)

        async def awaited() -> None:
            ids.append((await retrieve(client)).id)

        return awaited()

    online.steps(client, call, lambda: monkeypatch.setattr(kind, name, replacement), call, monkeypatch.undo, call)
    assert ids == ["m", "mocked", "m"]
    assert online.server.request_count == 2


def test_a_mock_that_is_there_first_is_honoured(online: Seam) -> None:
    answer = online.library.Response(200, json={**MODEL, "id": "mocked"})
    base = online.library.AsyncClient if online.asynchronous else online.library.Client
    with mock.patch.object(base, "send", return_value=answer):
        client = online.client(http_client=online.http_client())
        assert online.steps(client, lambda: retrieve(client)).id == "mocked"
    assert online.server.request_count == 0


def test_a_mocked_method_of_one_client_is_honoured(online: Seam) -> None:
    http_client = online.http_client()
    client = online.client(http_client=http_client)
    answer = online.library.Response(200, json={**MODEL, "id": "mocked"})
    kind = mock.AsyncMock if online.asynchronous else mock.Mock
    stand_in = mock.patch.object(http_client, "send", kind(return_value=answer))
    assert online.steps(client, lambda: retrieve(client), stand_in.start, lambda: retrieve(client)).id == "mocked"
    assert not client._transport.is_plain()
    stand_in.stop()


@pytest.mark.parametrize("kind", ["httpx-sync", "httpx-async"])
@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_answers(server: MockServer, kind: str, using: str) -> None:
    online = Seam(server, kind)
    client = online.client(http_client=online.http_client())
    router = respx.mock(using=using, assert_all_called=False)
    route = router.get(f"{server.url}/models/m").mock(
        side_effect=[httpx.Response(500, headers={"retry-after-ms": "1"}), httpx.Response(200, json=MODEL)]
    )
    counts: list[str] = []

    def look() -> None:
        calls: Any = route.calls
        counts.extend(call.request.headers["x-stainless-retry-count"] for call in calls)
        router.stop()

    def call() -> Any:
        return retrieve(client)

    assert online.steps(client, call, router.start, call, look, call).id == "m"
    assert counts == ["0", "1"]
    assert server.request_count == 2


@pytest.mark.parametrize("kind", ["httpx-sync", "httpx-async"])
def test_respx_says_what_is_not_mocked(silent: MockServer, kind: str) -> None:
    online = Seam(silent, kind)
    with respx.mock, pytest.raises(AssertionError, match="not mocked"):
        online.run(retrieve, http_client=online.http_client())
    assert silent.connections.accepted == 0


@pytest.mark.parametrize("kind", ["httpx-sync", "httpx-async"])
def test_respx_before_the_client_is_made(silent: MockServer, kind: str) -> None:
    online = Seam(silent, kind)
    with respx.mock:
        respx.get(f"{silent.url}/models/m").respond(json=MODEL)
        model = online.run(retrieve, http_client=online.http_client())
    assert model.id == "m"
    assert silent.connections.accepted == 0


@pytest.fixture
def silent(server: MockServer, offline: None) -> MockServer:
    return server
