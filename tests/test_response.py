"""`Response`, `Request` and `Headers` as programs make and read them, held against those of `httpx2`."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Mapping, MutableMapping
from typing import Any

import pytest

import ferroai
from ferroai._response import Headers, Request, Response

httpx2: Any = pytest.importorskip("httpx2")

MADE: dict[str, dict[str, Any]] = {
    "nothing": {},
    "bytes": {"content": b"abc"},
    "text": {"text": "žluťoučký\nkůň"},
    "html": {"html": "<p>"},
    "json": {"json": {"a": [1, None, "ž"]}},
    "headers": {"headers": {"X-One": "1", "Content-Type": "text/plain; charset=latin-1"}, "content": b"\xe9"},
    "pairs": {"headers": [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2; Path=/")], "content": b""},
    "links": {"headers": {"Link": '<https://e.com/2>; rel="next", <https://e.com/1>; rel=prev'}},
    "redirect": {"headers": {"location": "https://e.com"}},
}


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("status", [200, 204, 302, 404, 503, 799])
def test_a_response_made_by_hand(name: str, status: int) -> None:
    def look(package: Any) -> dict[str, Any]:
        request = package.Request("get", "https://example.com/a?b=1")
        made = package.Response(status, request=request, **MADE[name])
        seen = {
            attribute: getattr(made, attribute)
            for attribute in (
                "status_code", "content", "text", "http_version", "reason_phrase", "is_success", "is_error",
                "is_redirect", "is_client_error", "is_server_error", "is_informational", "has_redirect_location",
                "is_closed", "is_stream_consumed", "encoding", "charset_encoding", "links", "history",
            )
        }  # fmt: skip
        seen["headers"] = sorted(made.headers.multi_items())
        seen["cookies"] = dict(made.cookies)
        seen["pieces"] = list(made.iter_bytes(2))
        seen["lines"] = list(made.iter_lines())
        seen["characters"] = list(made.iter_text(3))
        seen["method"], seen["url"] = made.request.method, str(made.url)
        seen["read"] = made.read()
        return seen

    class Ours:
        Request, Response = Request, Response

    ours, theirs = look(Ours), look(httpx2)
    if name == "json":
        assert json.loads(ours.pop("content")) == json.loads(theirs.pop("content"))
        del ours["read"], theirs["read"]
    if name == "nothing":
        # An empty body is said to be one, there.
        theirs["headers"] = [pair for pair in theirs["headers"] if pair[0] != "content-length"]
    if ours["reason_phrase"] != theirs["reason_phrase"]:
        assert status == 799
    assert ours == theirs


def test_exceptions_take_such_a_response() -> None:
    request = Request("POST", "https://example.com/v1/x", headers={"a": "b"}, json={"c": 1})
    response = Response(429, request=request, headers={"x-request-id": "req_1"}, json={"error": {"code": "slow"}})
    error = ferroai.RateLimitError("slow down", response=response, body=response.json()["error"])
    assert (error.request_id, error.code, error.status_code, error.request) == ("req_1", "slow", 429, request)
    assert json.loads(request.content) == {"c": 1}
    with pytest.raises(ferroai.RateLimitError, match="429"):
        response.raise_for_status()
    assert Response(200, request=request).raise_for_status().status_code == 200
    assert isinstance(ferroai.APIConnectionError(request=request), ferroai.APIError)


def test_what_is_missing_is_said() -> None:
    with pytest.raises(RuntimeError, match="request"):
        _ = Response(200).request
    with pytest.raises(RuntimeError, match="elapsed"):
        _ = Response(200).elapsed
    with pytest.raises(json.JSONDecodeError):
        Response(200, content=b"<").json()


def test_copies_and_pickles() -> None:
    made = Response(200, json={"a": 1}, request=Request("GET", "https://example.com"))
    for other in (copy.copy(made), pickle.loads(pickle.dumps(made))):
        assert (other.status_code, other.content, str(other.url)) == (200, made.content, "https://example.com/")


def test_a_response_of_an_answer_is_pickled_with_what_was_read(server: Any) -> None:
    client = ferroai.OpenAI(api_key="k", base_url=server.url)
    with client, client.models.with_streaming_response.retrieve("m") as answer:
        unread = pickle.loads(pickle.dumps(answer.http_response))
        answer.read()
        read = pickle.loads(pickle.dumps(answer.http_response))
    assert (unread.content, unread.is_closed) == (b"", True)
    assert read.json()["id"] == "m"


def test_awaited_reading() -> None:
    made = Response(200, text="a\nb")

    async def main() -> None:
        assert await made.aread() == b"a\nb"
        assert [piece async for piece in made.aiter_bytes(2)] == [b"a\n", b"b"]
        assert [piece async for piece in made.aiter_raw()] == [b"a\nb"]
        assert "".join([piece async for piece in made.aiter_text()]) == "a\nb"
        assert [line async for line in made.aiter_lines()] == ["a", "b"]
        await made.aclose()

    asyncio.run(main())
    assert made.is_closed


def test_headers_are_a_mapping_without_regard_to_case() -> None:
    headers = Headers([("X-One", "1"), ("x-two", "2"), ("X-ONE", "3")])
    assert isinstance(headers, Mapping)
    assert isinstance(headers, MutableMapping)
    assert headers["x-one"] == headers.get("X-One") == "1, 3"
    assert headers.get_list("x-one") == ["1", "3"]
    assert headers.get_list("x-one", split_commas=True) == ["1", "3"]
    assert headers.multi_items() == [("x-one", "1"), ("x-two", "2"), ("x-one", "3")]
    assert dict(headers) == {"x-one": "1, 3", "x-two": "2"} == dict(headers.items())
    assert (len(headers), "X-TWO" in headers, headers.__contains__(5), headers.get("z", "d")) == (2, True, False, "d")
    headers["X-One"] = "4"
    assert headers.raw == [(b"x-one", b"4"), (b"x-two", b"2")]
    del headers["x-two"]
    assert headers == {"X-One": "4"}
    with pytest.raises(KeyError):
        del headers["x-two"]
    copied = headers.copy()
    copied.update({"a": "b"})
    assert "a" not in headers
    assert "secret" not in repr(Headers({"Authorization": "secret", "set-cookie": "secret"}))


def test_names_are_those_of_httpx() -> None:
    def public(made: object) -> set[str]:
        return {name for name in dir(made) if not name.startswith("_")}

    assert public(httpx2.Response(200)) <= public(Response(200)) | {"stream", "default_encoding"}
    assert public(httpx2.Headers()) <= public(Headers())
    theirs, ours = (kind("GET", "https://example.com") for kind in (httpx2.Request, Request))
    assert public(theirs) <= public(ours) | {"stream"}
