"""Proxies: of every kind, from settings and from the environment, over real sockets."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

import ferroai
from ferroai import APIConnectionError, APITimeoutError, HttpClient, OpenAIError, Timeout
from tests.conftest import Api
from tests.proxies import Proxy
from tests.secure import Authority, SecureServer, context, needs_openssl

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
ELSEWHERE = "http://api.example.invalid/v1"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def through(api: Api, proxy: Proxy, **settings: Any) -> dict[str, Any]:
    """Options of a client that can reach the embedded server through the proxy only."""
    proxy.targets["api.example.invalid"] = api.server.port
    url = settings.pop("url", None) or proxy.url(credentials=settings.pop("credentials", None))
    return {"base_url": ELSEWHERE, "http_client": HttpClient(proxy=url, **settings), "max_retries": 0}


def failure(api: Api, options: dict[str, Any]) -> APIConnectionError:
    with pytest.raises(APIConnectionError) as raised:
        api.run(ask, **options)
    return raised.value


def test_a_plain_request_is_handed_over_whole(api: Api) -> None:
    with Proxy() as proxy:
        answer = api.run(ask, **through(api, proxy))
    assert answer.object == "chat.completion"
    assert proxy.seen == ["POST http://api.example.invalid/v1/chat/completions"]
    assert "host: api.example.invalid" in proxy.heads[0].lower()
    request = api.server.requests[0]
    assert request.headers["authorization"] == "Bearer test"
    assert "proxy-authorization" not in request.headers


def test_a_stream_comes_through(api: Api) -> None:
    with Proxy() as proxy:
        options = through(api, proxy)
        events, error = api.events(
            lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True), **options
        )
    assert error is None
    assert len(events) > 2


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_with_names_looked_up_here_or_there(api: Api, scheme: str) -> None:
    with Proxy("socks") as proxy:
        resolve = {"api.example.invalid": "127.0.0.1"} if scheme == "socks5" else None
        options = through(api, proxy, url=proxy.url(scheme=scheme), resolve=resolve)
        proxy.targets["127.0.0.1"] = api.server.port
        assert api.run(ask, **options).object == "chat.completion"
    host = "127.0.0.1" if scheme == "socks5" else "api.example.invalid"
    assert proxy.seen == [f"SOCKS {host}:80"]


@pytest.mark.parametrize("kind", ["http", "socks"])
def test_credentials_are_sent_and_never_said(api: Api, kind: str) -> None:
    with Proxy(kind, credentials="me:s@cret/1") as proxy:
        options = through(api, proxy, credentials="me:s%40cret%2F1")
        assert api.run(ask, **options).object == "chat.completion"
        shown = repr(options["http_client"])
        assert "cret" not in shown
        assert proxy.name in shown

        for given in ("me:wrong-secret", None):
            error = failure(api, through(api, proxy, credentials=given))
            assert proxy.name in str(error)
            assert "user" in str(error)
            assert "password" in str(error)
            assert "secret" not in str(error) + repr(error) + repr(error.request)


@needs_openssl
@pytest.mark.parametrize("kind", ["http", "https", "socks"])
def test_encrypted_requests_go_through_a_tunnel(api: Api, kind: str, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    secure = context(authority.issue("localhost"))
    with (
        SecureServer(secure) as server,
        Proxy("socks" if kind == "socks" else "http", context=secure if kind == "https" else None) as proxy,
    ):
        url = proxy.url().replace("127.0.0.1", "localhost")
        http_client = HttpClient(proxy=url, verify=authority.path)
        answer = api.run(ask, base_url=server.url(), http_client=http_client)
        assert answer.id == "secure"
        word = "SOCKS" if kind == "socks" else "CONNECT"
        assert proxy.seen == [f"{word} localhost:{server.port}"]
        # What is for the server is no business of the proxy.
        assert not any("authorization" in head.lower() for head in proxy.heads)


@needs_openssl
@pytest.mark.parametrize(("kind", "code", "words"), [("http", 502, "502 Not Today"), ("socks", 2, "rules forbid it")])
def test_a_proxy_that_refuses_is_named(api: Api, kind: str, code: int, words: str) -> None:
    with Proxy(kind, refuse=code) as proxy:
        options = through(api, proxy)
        error = failure(api, {**options, "base_url": "https://api.example.invalid/v1"})
    assert f"the proxy {proxy.name} refused to connect to api.example.invalid:443" in str(error)
    assert words in str(error)


def test_a_proxy_that_wants_credentials_for_a_tunnel(api: Api) -> None:
    with Proxy(credentials="me:secret") as proxy:
        options = through(api, proxy)
        error = failure(api, {**options, "base_url": "https://api.example.invalid/v1"})
    assert "407" in str(error)
    assert "http://user:password@host:port" in str(error)


def test_a_proxy_that_is_not_there_is_named(api: Api) -> None:
    with Proxy() as proxy:
        options = through(api, proxy, credentials="me:secret")
    error = failure(api, options)
    assert f"through the proxy {proxy.name}" in str(error)
    assert "refused" in str(error)
    assert "secret" not in str(error)


def test_one_of_another_kind_is_named(api: Api) -> None:
    with Proxy("socks") as proxy:
        options = through(api, proxy, url=proxy.url(scheme="http"))
        error = failure(api, {**options, "base_url": "https://api.example.invalid/v1"})
    assert f"through the proxy {proxy.name}" in str(error)


@pytest.mark.parametrize("kind", ["http", "socks"])
def test_the_limit_for_connecting_holds_for_the_way_through_a_proxy(api: Api, kind: str) -> None:
    with Proxy(kind, hang=True) as proxy:
        options = through(api, proxy)
        error = failure(
            api, {**options, "base_url": "https://api.example.invalid/v1", "timeout": Timeout(60, connect=0.1)}
        )
    assert isinstance(error, APITimeoutError)
    assert error.phase == "connect"


def test_failures_of_the_server_are_retried_through_a_proxy(api: Api) -> None:
    api.server.on("POST").respond(status=503, headers={"retry-after-ms": "1"}).times(2)
    with Proxy() as proxy:
        options = through(api, proxy)
        assert api.run(ask, **{**options, "max_retries": 2}).object == "chat.completion"
        assert len(proxy.seen) == 3


def test_what_is_no_proxy_is_refused_at_once() -> None:
    for wrong in ("ftp://me:secret@host", "http://", "http://me:secret@:80"):
        with pytest.raises(ValueError, match="expected http://") as raised:
            HttpClient(proxy=wrong)
        assert "secret" not in str(raised.value)


PROGRAM = """
import asyncio, sys
import ferroai
kind, url, trust = sys.argv[1:]
options = dict(api_key="k", base_url=url, max_retries=0)
if trust == "no":
    options["http_client"] = ferroai.HttpClient(trust_env=False)
async def ask():
    async with ferroai.AsyncOpenAI(**options) as client:
        return await client.models.list()
try:
    if kind == "async":
        page = asyncio.run(ask())
    else:
        page = ferroai.OpenAI(**options).models.list()
    print(page.object)
except ferroai.OpenAIError as error:
    print(error)
"""


def run(kind: str, url: str, *, trust: str = "yes", **environment: str) -> str:
    names = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method")
    kept = {name: value for name, value in os.environ.items() if name.lower() not in names}
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), kind, url, trust],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout.strip()


def test_the_environment_names_proxies_and_exceptions(api: Api) -> None:
    kind = "async" if api.asynchronous else "sync"
    with Proxy() as proxy, Proxy("socks") as socks:
        for one in (proxy, socks):
            one.targets["api.example.invalid"] = api.server.port
        assert run(kind, ELSEWHERE, HTTP_PROXY=proxy.url()) == "list"
        assert proxy.seen.pop() == "GET http://api.example.invalid/v1/models"
        # One without a scheme speaks HTTP.
        assert run(kind, ELSEWHERE, http_proxy=proxy.name) == "list"
        assert run(kind, ELSEWHERE, ALL_PROXY=socks.url()) == "list"
        assert (len(proxy.seen), len(socks.seen)) == (1, 1)
        # Exceptions go straight to the server.
        for spared in ("127.0.0.1", "127.0.0.0/8", f"127.0.0.1:{api.server.port}", "*", "example.com, 127.0.0.1"):
            assert run(kind, api.server.url, HTTP_PROXY=proxy.url(), NO_PROXY=spared) == "list"
        assert run(kind, api.server.url, HTTP_PROXY=proxy.url(), trust="no") == "list"
        assert len(proxy.seen) == 1
        assert run(kind, api.server.url, HTTP_PROXY=proxy.url(), NO_PROXY="127.0.0.1:9") == "list"
        assert len(proxy.seen) == 2


def test_a_proxy_of_the_environment_that_is_none_is_an_error_without_its_credentials(api: Api) -> None:
    told = run("async" if api.asynchronous else "sync", ELSEWHERE, ALL_PROXY="gopher://me:secret@host:1")
    assert "ALL_PROXY" in told
    assert "secret" not in told


def test_an_object_of_another_library_with_an_address_and_credentials() -> None:
    class Given:
        url = "http://host:3128"
        auth = ("me", "s/cret")

    client = HttpClient(proxy=Given())
    assert "cret" not in repr(client)
    with pytest.raises(TypeError, match="one address"):
        HttpClient(proxy={"http://": "http://host:3128"})
    assert issubclass(ferroai.APIConnectionError, OpenAIError)
