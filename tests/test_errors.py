"""What went wrong, as exceptions: both clients, real sockets."""

from __future__ import annotations

import copy
import pickle
import socket
import sys
import traceback
import types
from typing import Any

import pytest

import ferroai
import ferroai._response
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, ferroai.BadRequestError),
        (401, ferroai.AuthenticationError),
        (403, ferroai.PermissionDeniedError),
        (404, ferroai.NotFoundError),
        (409, ferroai.ConflictError),
        (422, ferroai.UnprocessableEntityError),
        (429, ferroai.RateLimitError),
        (500, ferroai.InternalServerError),
        (503, ferroai.InternalServerError),
        (402, ferroai.APIStatusError),
        (418, ferroai.APIStatusError),
    ],
)
def test_each_status_has_its_exception(api: Api, status: int, kind: type[ferroai.APIStatusError]) -> None:
    error = {"message": "no luck", "type": "some_type", "param": "model", "code": "some_code"}
    api.server.on("POST", PATH).respond(status=status, json={"error": error}, headers={"x-request-id": "req_7"})
    with pytest.raises(kind) as caught:
        api.run(ask, max_retries=0)
    raised = caught.value
    assert type(raised) is kind
    assert str(raised) == f"Error code: {status} - no luck"
    assert raised.message == str(raised)
    assert raised.status_code == status
    assert raised.body == error
    assert (raised.code, raised.param, raised.type) == ("some_code", "model", "some_type")
    assert raised.request_id == "req_7"
    assert raised.response.status_code == status
    assert raised.response.headers["X-Request-ID"] == "req_7"
    assert raised.response.json() == {"error": error}
    assert raised.request is raised.response.request
    assert (raised.request.method, str(raised.request.url)) == ("POST", f"{api.server.url}/chat/completions")
    assert b'"model":"m"' in raised.request.content


@pytest.mark.parametrize(
    ("body", "text", "decoded"),
    [
        (b"<html>busy</html>", "Error code: 500", "<html>busy</html>"),
        (b"", "Error code: 500", ""),
        (b'{"error": "plain"}', "Error code: 500", "plain"),
        (b'{"error": {"message": ""}}', "Error code: 500", {"message": ""}),
        (b'{"detail": "x"}', "Error code: 500", {"detail": "x"}),
        (b"[1]", "Error code: 500", [1]),
        (b'{"error": {"message": "m", "code": 7}}', "Error code: 500 - m", {"message": "m", "code": 7}),
    ],
)
def test_bodies_of_any_shape(api: Api, body: bytes, text: str, decoded: object) -> None:
    api.server.on("POST", PATH).respond(status=500, body=body)
    with pytest.raises(ferroai.InternalServerError) as caught:
        api.run(ask, max_retries=0)
    assert str(caught.value) == text
    assert caught.value.body == decoded
    assert caught.value.code in (None, "7")


@pytest.mark.skipif(sys.version_info < (3, 11), reason="notes came with Python 3.11")
@pytest.mark.parametrize(
    ("status", "body", "noted"),
    [
        (404, b'{"detail": "Not Found"}', True),
        (404, b"<html>nginx</html>", True),
        (405, b"", True),
        (404, b'{"error": {"message": "no such model"}}', False),
        (400, b"", False),
    ],
)
def test_an_address_that_is_not_the_apis_is_named(api: Api, status: int, body: bytes, noted: bool) -> None:
    api.server.on("POST", PATH).respond(status=status, body=body)
    # What may be secret in an address is not shown.
    address = api.server.url.replace("//", "//me:hidden@")
    with pytest.raises(ferroai.APIStatusError) as caught:
        api.run(ask, max_retries=0, base_url=address, default_query={"key": "hidden"})
    shown = "".join(traceback.format_exception(caught.value))
    assert (f"POST {api.server.url}/chat/completions does not say why" in shown) == noted
    assert "hidden" not in shown.rpartition("\nferroai.")[2]


def test_exceptions_are_pickled_and_copied(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=429, json={"error": {"message": "slow down", "code": "c"}})
    with pytest.raises(ferroai.RateLimitError) as caught:
        api.run(ask, max_retries=0)
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value), copy.deepcopy(caught.value)):
        assert type(again) is ferroai.RateLimitError
        assert (str(again), again.status_code, again.code) == (str(caught.value), 429, "c")
        assert again.response.headers == caught.value.response.headers


def test_no_secret_in_what_is_shown(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=401, json={"error": {"message": "wrong key"}})
    with pytest.raises(ferroai.AuthenticationError) as caught:
        api.run(ask, api_key="sk-secret", max_retries=0)
    raised = caught.value
    shown = f"{raised} {raised!r} {raised.request!r} {raised.response!r} {raised.request.headers!r}"
    assert "sk-secret" not in shown


def test_nobody_listens(api: Api) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ferroai.APIConnectionError, match=f"127.0.0.1:{port}") as caught:
        api.run(ask, base_url=f"http://127.0.0.1:{port}/v1", max_retries=1)
    assert type(caught.value) is ferroai.APIConnectionError
    assert caught.value.body is None


def test_no_such_host(api: Api) -> None:
    with pytest.raises(ferroai.APIConnectionError, match=r"no-such-host\.invalid"):
        api.run(ask, base_url="http://no-such-host.invalid/v1", max_retries=0)


def test_dropped_connections_are_retried_and_then_said(api: Api) -> None:
    rule = api.server.on("POST", PATH).drop()
    with pytest.raises(ferroai.APIConnectionError):
        api.run(ask, max_retries=1)
    assert rule.hits == 2


def test_a_cut_answer_is_an_error(api: Api) -> None:
    api.server.on("POST", PATH).cut(after_bytes=20)
    with pytest.raises(ferroai.APIConnectionError):
        api.run(ask, max_retries=0)


def test_a_limit_says_which_limit_it_was(api: Api) -> None:
    api.server.on("POST", PATH).stall()
    with pytest.raises(ferroai.APITimeoutError, match="idle limit of") as caught:
        api.run(ask, timeout=0.2, max_retries=0)
    assert caught.value.phase == "idle"
    assert isinstance(caught.value, ferroai.APIConnectionError)


def test_a_total_limit_covers_the_retries(api: Api) -> None:
    api.server.on("POST", PATH).times(2).respond(status=500, headers={"retry-after-ms": "1"})
    api.server.on("POST", PATH).stall()
    with pytest.raises(ferroai.APITimeoutError, match="total limit of") as caught:
        api.run(ask, timeout=ferroai.Timeout(60, total=0.5), max_retries=1000)
    assert caught.value.phase == "total"
    assert api.server.request_count == 3


def test_a_wait_beyond_the_total_limit_is_not_begun(api: Api) -> None:
    rule = api.server.on("POST", PATH).respond(status=500, headers={"retry-after": "100"})
    with pytest.raises(ferroai.InternalServerError):
        api.run(ask, timeout=ferroai.Timeout(60, total=50), max_retries=1000)
    assert rule.hits == 1


def test_a_limit_of_one_call(api: Api) -> None:
    api.server.on("POST", PATH).times(1).delay(30)
    with pytest.raises(ferroai.APITimeoutError):
        api.run(lambda client: client.chat.completions.create(model="m", messages=MESSAGES, timeout=0.2), max_retries=0)


@pytest.mark.parametrize("body", [b"<html>Log in to the network</html>", b"", b'{"id": ', b"\xff\xfe"])
def test_an_answer_that_is_no_json(api: Api, body: bytes) -> None:
    api.server.on("POST", PATH).respond(status=200, body=body, headers={"content-type": "text/html"})
    with pytest.raises(ferroai.APIResponseValidationError, match="not JSON") as caught:
        api.run(ask)
    assert caught.value.status_code == 200
    assert caught.value.response.content == body


def test_retries_end_in_success(api: Api) -> None:
    rule = api.server.on("POST", PATH).times(2).respond(status=429, headers={"retry-after-ms": "1"})
    assert api.run(ask).object == "chat.completion"
    assert rule.hits == 2
    counts = [request.headers["x-stainless-retry-count"] for request in api.server.requests]
    assert counts == ["0", "1", "2"]


@pytest.mark.parametrize(("status", "sent"), [(400, 1), (408, 3), (409, 3), (425, 1), (429, 3), (500, 3), (503, 3)])
def test_which_statuses_are_retried(api: Api, status: int, sent: int) -> None:
    rule = api.server.on("POST", PATH).respond(status=status, headers={"retry-after-ms": "1"})
    with pytest.raises(ferroai.APIStatusError):
        api.run(ask)
    assert rule.hits == sent


@pytest.mark.parametrize(
    ("status", "headers", "sent"),
    [
        (500, {"x-should-retry": "false"}, 1),
        (400, {"x-should-retry": "true", "retry-after-ms": "1"}, 3),
        (429, {"retry-after": "121"}, 1),
        (429, {"retry-after": "121", "x-should-retry": "true"}, 1),
        (429, {"retry-after": "0.001"}, 3),
    ],
)
def test_what_the_server_says_of_retrying(api: Api, status: int, headers: dict[str, str], sent: int) -> None:
    rule = api.server.on("POST", PATH).respond(status=status, headers=headers)
    with pytest.raises(ferroai.APIStatusError):
        api.run(ask)
    assert rule.hits == sent


def test_use_after_close(api: Api) -> None:
    client = api.client()
    copied = client.with_options(timeout=5)
    if api.asynchronous:
        api.run(lambda _: client.close())
    else:
        client.close()
    assert client.is_closed()
    with pytest.raises(ferroai.OpenAIError, match="closed"):
        api.run(lambda _: ask(client))
    with pytest.raises(ferroai.OpenAIError, match="closed"):
        api.run(lambda _: ask(copied))


def test_close_closes_idle_connections(api: Api) -> None:
    api.run(ask)
    assert api.server.connections.accepted == 1
    assert api.server.wait_closed(30.0)


def test_connections_are_used_again(api: Api) -> None:
    def twice(client: Any) -> Any:
        return [ask(client), ask(client)]

    async def twice_async(client: Any) -> Any:
        return [await ask(client), await ask(client)]

    api.run(twice_async if api.asynchronous else twice)
    assert api.server.connections.accepted == 1


def test_what_lies_under_a_failure(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    class Failure(Exception):
        def __init__(self, message: str, *, request: tuple[str, str]) -> None:
            super().__init__(message)
            self.request = request

    class ConnectError(Failure):
        pass

    class ReadTimeout(Failure):
        pass

    def request(method: str, url: str) -> tuple[str, str]:
        return method, url

    def causes() -> list[BaseException | None]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            base_url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
        with pytest.raises(ferroai.APIConnectionError) as unreachable:
            api.run(ask, base_url=base_url, max_retries=0)
        with pytest.raises(ferroai.APITimeoutError) as silent:
            api.run(ask, timeout=0.1, max_retries=0)
        assert str(unreachable.value.__cause__) in str(unreachable.value)
        return [unreachable.value.__cause__, silent.value.__cause__]

    api.server.on("POST", PATH).stall()
    for name in ("httpx2", "httpx"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert [type(cause) for cause in causes()] == [ConnectionError, TimeoutError]
    loaded = types.ModuleType("httpx2")
    vars(loaded).update(ConnectError=ConnectError, ReadTimeout=ReadTimeout, Request=request)
    monkeypatch.setitem(sys.modules, "httpx2", loaded)
    found: list[Any] = list(causes())
    assert [type(cause) for cause in found] == [ConnectError, ReadTimeout]
    assert found[1].request == ("POST", f"{api.server.url}/chat/completions")


def test_a_cut_answer_has_a_cause_too(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("httpx2", "httpx"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    api.server.on("POST", PATH).cut(after_bytes=5)
    with pytest.raises(ferroai.APIConnectionError) as caught:
        api.run(ask, max_retries=0)
    assert type(caught.value.__cause__) is ConnectionError


def test_time_outs_are_pickled_with_their_phase(api: Api) -> None:
    api.server.on("POST", PATH).stall()
    with pytest.raises(ferroai.APITimeoutError) as caught:
        api.run(ask, timeout=0.1, max_retries=0)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.phase, str(again)) == (ferroai.APITimeoutError, "idle", str(caught.value))
    assert ferroai.APITimeoutError(caught.value.request).phase is None


OFFICIAL = {
    "APIError": ["message", "request", "body", "code", "param", "type"],
    "APIStatusError": ["message", "request", "body", "code", "param", "type", "response", "status_code", "request_id"],
    "APIConnectionError": ["message", "request", "body", "code", "param", "type"],
    "APITimeoutError": ["message", "request", "body", "code", "param", "type"],
    "APIResponseValidationError": ["message", "request", "body", "code", "param", "type", "response", "status_code"],
}


@pytest.mark.parametrize("name", OFFICIAL)
def test_exceptions_made_by_hand(name: str) -> None:
    request = ferroai._response.Request("GET", "https://example.com/")
    response = ferroai._response.Response(429, headers={"x-request-id": "r"}, request=request)
    body = {"code": 7, "param": "p", "type": "t"}
    kind: Any = getattr(ferroai, name)
    makers: dict[str, Any] = {
        "APIError": lambda: kind("m", request, body=body),
        "APIStatusError": lambda: kind("m", response=response, body=body),
        "APIConnectionError": lambda: kind(message="m", request=request),
        "APITimeoutError": lambda: kind(request),
        "APIResponseValidationError": lambda: kind(response, body),
    }
    raised: ferroai.APIError = makers[name]()
    attributes: dict[str, object] = raised.__dict__
    assert set(OFFICIAL[name]) <= set(attributes)
    assert raised.request is request
    assert raised.message == str(raised)
    if raised.body is body:
        assert (raised.code, raised.param, raised.type) == ("7", "p", "t")
    again: ferroai.APIError = pickle.loads(pickle.dumps(raised))
    assert set(again.__dict__) == set(attributes)
