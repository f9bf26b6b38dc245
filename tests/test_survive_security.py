"""What goes to whom: credentials that stay at home, and text that stays what it is, wherever it is put."""

from __future__ import annotations

import contextlib
import pickle
import re
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

import ferroai
from ferroai.testing import MockServer, Rule
from tests.conftest import Api
from tests.peers import Peer, answer, peer

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"
GOOD = b'{"id":"elsewhere","object":"chat.completion","created":1,"model":"m","choices":[]}'
STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\ndata: [DONE]\n\n"

#: Everything that may be a secret, each said to be one.
SECRETS: dict[str, Any] = {
    "api_key": "sk-secret",
    "organization": "org-secret",
    "project": "proj-secret",
    "default_headers": {
        "x-my-gateway": "gateway-secret",
        "Cookie": "session=cookie-secret",
        "Proxy-Authorization": "Basic proxy-secret",
        "api-key": "azure-secret",
    },
}


def ask(client: Any) -> Any:
    return client.chat.completions.create(
        model="m", messages=MESSAGES, extra_headers={"x-mine": "call-secret"}, extra_query={"q": "query-secret"}
    )


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


@pytest.fixture
def stranger() -> Iterator[Peer]:
    with peer(answer(GOOD, "set-cookie: a=b")) as made:
        yield made


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("stream", [False, True], ids=["call", "stream"])
def test_nothing_secret_goes_to_another_origin(api: Api, status: int, stream: bool) -> None:
    with peer(STREAM if stream else answer(GOOD)) as stranger:
        # Another port is another origin; so is another name of the same machine.
        for place in (stranger.url, stranger.url.replace("127.0.0.1", "localhost")):
            api.server.reset()
            api.server.on("POST", PATH).redirect(place, status=status)
            if stream:
                assert api.events(chat, **SECRETS)[1] is None
            else:
                assert api.run(ask, **SECRETS).id == "elsewhere"
        assert len(stranger.requests) == 2
        for request in stranger.requests:
            assert "secret" not in request
            assert "x-stainless-lang: python\r\n" in request
        assert api.server.requests[0].headers["authorization"] == "Bearer sk-secret"
        assert api.server.requests[0].headers["openai-organization"] == "org-secret"


def test_a_user_in_the_address_stays_at_home(api: Api, stranger: Peer) -> None:
    api.server.on("POST", PATH).redirect(stranger.url)
    url = api.server.url.replace("127.0.0.1", "me:word-secret@127.0.0.1")
    api.run(ask, base_url=url)
    assert api.server.requests[0].headers["authorization"].startswith("Basic ")
    assert "authorization" not in stranger.requests[0].lower()
    assert "secret" not in stranger.requests[0]


def test_what_stayed_at_home_does_not_come_back_by_a_detour(api: Api) -> None:
    home = f"{api.server.url}/models"
    with peer(b"HTTP/1.1 303 Back\r\nlocation: " + home.encode() + b"\r\ncontent-length: 0\r\n\r\n") as stranger:
        api.server.on("POST", PATH).redirect(stranger.url, status=303)
        with pytest.raises(ferroai.AuthenticationError):  # where no key is known any more
            api.run(ask, **SECRETS)
        first, last = api.server.requests
    assert (first.method, last.method, last.path) == ("POST", "GET", "/v1/models")
    assert "secret" not in str(last.headers.raw)


def test_within_an_origin_credentials_go_along(api: Api) -> None:
    api.server.on("POST", PATH).redirect("/v1/responses?moved=1", status=307)
    with contextlib.suppress(ferroai.BadRequestError):  # another call's body
        api.run(ask, **SECRETS)
    first, second = api.server.requests
    assert (second.path, second.headers["authorization"]) == ("/v1/responses", "Bearer sk-secret")
    assert second.headers["openai-organization"] == "org-secret"
    assert second.body == first.body


@pytest.mark.parametrize("place", ["file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "http://", "//"])
def test_a_redirect_to_what_is_no_web_address_is_refused(api: Api, place: str) -> None:
    api.server.on("POST", PATH).redirect(place)
    with pytest.raises(ferroai.APIConnectionError, match="redirected to something that is no web address"):
        api.run(ask, max_retries=0)


def test_cookies_of_a_server_are_not_kept(api: Api) -> None:
    api.server.on("POST", PATH).respond(headers={"set-cookie": "tracked=yes; Path=/"})

    def twice(client: Any) -> None:
        ask(client)
        ask(client)

    async def twice_async(client: Any) -> None:
        await ask(client)
        await ask(client)

    api.run(twice_async if api.asynchronous else twice)
    assert all("cookie" not in request.headers for request in api.server.requests)


BREAKS = ["a\r\nx-evil: 1", "a\nx-evil: 1", "a\rx-evil: 1", "a\0b", "a\r\n\r\nGET /evil HTTP/1.1\r\n\r\n"]


@pytest.mark.parametrize("text", BREAKS)
@pytest.mark.parametrize("where", ["api_key", "organization", "project", "default_headers", "extra_headers", "a name"])
def test_no_header_starts_another(api: Api, text: str, where: str) -> None:
    options: dict[str, Any] = {}
    more: dict[str, Any] = {}
    if where == "default_headers":
        options = {"default_headers": {"x-mine": text}}
    elif where == "extra_headers":
        more = {"extra_headers": {"x-mine": text}}
    elif where == "a name":
        more = {"extra_headers": {text: "1"}}
    else:
        options = {where: text}
    with pytest.raises(ValueError, match=r"header|value|name") as caught:
        api.run(lambda client: client.chat.completions.create(model="m", messages=MESSAGES, **more), **options)
    assert api.server.request_count == 0
    if where != "a name":
        assert "evil" not in str(caught.value), "a value may be a secret"


def test_the_length_of_the_body_is_what_it_is(api: Api) -> None:
    def call(client: Any) -> Any:
        smuggled = {"Content-Length": "3", "Transfer-Encoding": "identity"}
        return client.chat.completions.create(model="m", messages=MESSAGES, extra_headers=smuggled)

    with contextlib.suppress(ferroai.OpenAIError, ValueError):
        api.run(call, max_retries=0)
    assert [request.json()["model"] for request in api.server.requests] in ([], ["m"])
    assert api.run(ask).object == "chat.completion"


@pytest.mark.parametrize(
    ("model", "segment"),
    [
        ("a/../../admin", "a%2F..%2F..%2Fadmin"),
        ("a?b=c", "a%3Fb=c"),
        ("a#b", "a%23b"),
        ("%2e%2e", "%252e%252e"),
        ("a\r\nhost: evil", "a%0D%0Ahost:%20evil"),
        ("a\\b", "a%5Cb"),
        ("a b\tc", "a%20b%09c"),
        ("@evil.example:80", "@evil.example:80"),
        ("//evil.example", "%2F%2Fevil.example"),
        ("é\0", "%C3%A9%00"),
    ],
)
def test_a_value_in_a_path_is_one_segment(api: Api, model: str, segment: str) -> None:
    heard: list[str] = []
    with peer(answer(b'{"id":"m","object":"model","created":1,"owned_by":"o"}')) as server:
        api.run(lambda client: client.models.retrieve(model), base_url=server.url)
        heard += server.requests
    [request] = heard
    assert request.splitlines()[0] == f"GET /v1/models/{segment} HTTP/1.1"


@pytest.mark.parametrize("model", ["", ".", ".."])
def test_a_value_that_would_address_something_else_is_refused(api: Api, model: str) -> None:
    with pytest.raises(ValueError, match=r"non-empty|dot-segment"):
        api.run(lambda client: client.models.retrieve(model))
    assert api.server.request_count == 0


def test_a_value_in_a_query_is_one_value(api: Api) -> None:
    query = {"a": "1&b=2", "c&d": "e=f", "g": "h#i", "j": "k\r\nl: m", "n": "+ %20"}
    api.run(lambda client: client.models.list(extra_query=query))
    [request] = api.server.requests
    assert dict(parse_qsl(request.query, keep_blank_values=True)) == query


def test_a_value_in_a_body_is_one_value(api: Api) -> None:
    text = '"}],"model":"other"\x00\u2028</script>'
    api.run(lambda c: c.chat.completions.create(model="m", messages=[{"role": "user", "content": text}]))
    [request] = api.server.requests
    assert request.json() == {"model": "m", "messages": [{"role": "user", "content": text}]}


def shown(error: BaseException) -> str:
    """Everything that a log may make of an exception, its chain included."""
    whole = "".join(traceback.format_exception(error))
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
        whole += f"{error!r} {error.args!r}"
    return whole


FAULTS: dict[str, Callable[[Rule], Rule]] = {
    "status": lambda rule: rule.respond(status=401, json={"error": {"message": "no"}}),
    "dropped": lambda rule: rule.drop(),
    "cut": lambda rule: rule.cut(after_bytes=5),
    "garbage": lambda rule: rule.garbage(),
    "no HTTP": lambda rule: rule.raw(b"nonsense\r\n\r\n"),
    "slow": lambda rule: rule.stall(),
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_no_exception_shows_a_secret(api: Api, fault: str) -> None:
    FAULTS[fault](api.server.on("POST", PATH))
    with pytest.raises(ferroai.APIError) as caught:
        api.run(ask, max_retries=0, timeout=0.2, **SECRETS)
    error = caught.value
    text = f"{error} {error!r} {error.request!r} {error.request.headers!r} {shown(error)}"
    text += repr(getattr(error, "response", ""))
    for secret in ("sk-secret", "cookie-secret", "proxy-secret", "azure-secret"):
        assert secret not in text


def test_a_password_in_the_base_url_is_not_shown(api: Api) -> None:
    with peer(b"") as server:
        url = server.url.replace("127.0.0.1", "me:pass-secret@127.0.0.1")
        with pytest.raises(ferroai.APIConnectionError) as caught:
            api.run(ask, base_url=url, max_retries=0)
    assert "pass-secret" not in shown(caught.value) + repr(caught.value.request)
    client = api.client(base_url=url)
    assert "pass-secret" not in repr(client)


def test_what_is_shown_of_clients(server: MockServer) -> None:
    for kind in (ferroai.OpenAI, ferroai.AsyncOpenAI):
        client: Any = kind(base_url=server.url, **SECRETS)
        assert "secret" not in f"{client!r} {client} {client.chat.completions!r}"
        # A pickle holds the configuration, as its user asked for; it is not text that anybody reads.
        assert pickle.loads(pickle.dumps(client)).api_key == "sk-secret"


def test_each_promise_of_the_security_page_has_its_tests() -> None:
    root = Path(__file__).parents[1]
    text = (root / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/\w+\.py)(?:::(test_\w+))?`", text)
    assert len(named) > 20
    for file, test in named:
        source = (root / file).read_text(encoding="utf-8")
        assert f"def {test}(" in source if test else "def test_" in source, f"{file}::{test}"
    assert set(re.findall(r"`make ([a-z-]+)`", text)) <= {"lint", "fuzz", "miri"}
