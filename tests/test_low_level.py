"""`client.get`, `client.post` and their kin: any path, any answer, with both clients, beside the official package."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Annotated, Any, Dict, List, Optional, Union  # noqa: UP035 - the spelling that programs use

import pydantic
import pytest
from typing_extensions import TypedDict

import ferroai
from ferroai import AsyncStream, BaseModel, NoneType, Stream
from ferroai._base_client import make_request_options
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._models import FinalRequestOptions
from ferroai._response import Response
from ferroai._types import RequestOptions
from ferroai.pagination import AsyncCursorPage, SyncCursorPage
from ferroai.testing import MockServer
from ferroai.types import Model
from ferroai.types.chat import ChatCompletion, ChatCompletionChunk
from tests.conftest import Api

openai: Any = pytest.importorskip("openai")
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
BODY = {"model": "m", "messages": MESSAGES}
THING: dict[str, Any] = {"id": "a", "object": "model", "created": 1, "owned_by": "me", "more": [1]}


class Mine(pydantic.BaseModel):
    id: str


class Ours(BaseModel):
    id: str


class Dictionary(TypedDict):
    id: str


def by(verb: str, path: str, **named: Any) -> Callable[[Any], Any]:
    """The call of a client's method with these arguments."""
    return lambda client: getattr(client, verb)(path, **named)


def thing(api: Api, body: Any = THING) -> None:
    api.server.on("GET", "/v1/thing").respond(json=body, headers={"x-request-id": "req_1"})


KINDS: list[tuple[Any, Any]] = [
    (object, THING),
    (dict, THING),
    (Dict[str, object], THING),  # noqa: UP006
    (Dictionary, THING),
    (Mine, Mine(id="a")),
    (NoneType, None),
    (None, None),
    (bytes, json.dumps(THING).encode()),
    (str, json.dumps(THING)),
    (Union[Model, Ours], Model.construct(**THING)),  # noqa: UP007
    (Optional[Model], Model.construct(**THING)),  # noqa: UP045
    (Annotated[Model, "note"], Model.construct(**THING)),
    (Model, Model.construct(**THING)),
]


@pytest.mark.parametrize(("kind", "expected"), KINDS, ids=[str(kind) for kind, _ in KINDS])
def test_what_an_answer_may_become(api: Api, kind: Any, expected: Any) -> None:
    thing(api)
    made = api.run(lambda client: client.get("/thing", cast_to=kind))
    if isinstance(made, (str, bytes)):
        made, expected = json.loads(made), json.loads(expected)
    assert made == expected
    assert type(made) is type(expected)
    if isinstance(made, BaseModel):
        assert made._request_id == "req_1"


def test_a_class_derived_from_ours(api: Api) -> None:
    thing(api)
    made = api.run(lambda client: client.get("/thing", cast_to=Ours))
    assert (type(made), made.id, made.more, made._request_id) == (Ours, "a", [1], "req_1")


def test_a_list_of_models(api: Api) -> None:
    thing(api, [THING, THING])
    made = api.run(lambda client: client.get("/thing", cast_to=List[Model]))  # noqa: UP006
    assert [type(item) for item in made] == [Model, Model]


@pytest.mark.parametrize(("kind", "text", "value"), [(int, "5", 5), (float, "5", 5.0), (bool, "True", True)])
def test_plain_values(api: Api, kind: type, text: str, value: object) -> None:
    api.server.on("GET", "/v1/thing").respond(body=text.encode(), headers={"content-type": "text/plain"})
    assert api.run(lambda client: client.get("/thing", cast_to=kind)) == value


def test_the_response_itself(api: Api) -> None:
    thing(api)
    made = api.run(lambda client: client.get("/thing", cast_to=Response))
    assert type(made) is Response
    assert made.json() == THING


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_a_response_of_httpx(api: Api, package: str) -> None:
    httpx = pytest.importorskip(package)
    thing(api)
    made = api.run(lambda client: client.get("/thing", cast_to=httpx.Response))
    assert type(made) is httpx.Response
    assert made.json() == THING
    assert made.headers["x-request-id"] == "req_1"
    assert (made.request.method, str(made.request.url)) == ("GET", f"{api.server.url}/thing")


def test_bytes_in_their_own_class(api: Api) -> None:
    class Audio(HttpxBinaryResponseContent):
        pass

    thing(api)
    made = api.run(lambda client: client.get("/thing", cast_to=Audio))
    assert type(made) is Audio
    assert json.loads(made.read()) == THING


@pytest.mark.parametrize("kind", [LegacyAPIResponse, 5, "Model", complex])
def test_what_nothing_can_become(api: Api, kind: Any) -> None:
    with pytest.raises(TypeError, match="cast_to="):
        api.run(lambda client: client.get("/thing", cast_to=kind))
    assert not api.server.requests, "refused before anything is sent"


def test_events_as_the_caller_wants_them(api: Api) -> None:
    kinds: list[Any] = [ChatCompletionChunk, Mine, Ours, dict, object]
    base: Any = AsyncStream if api.asynchronous else Stream
    for kind in kinds:
        stream_cls = base[kind]
        events, error = api.events(
            by(
                "post",
                "/chat/completions",
                body={**BODY, "stream": True},
                cast_to=ChatCompletion,
                stream=True,
                stream_cls=stream_cls,
            )
        )
        assert error is None
        assert {type(event) for event in events} == {dict if kind is object else kind}


def test_a_stream_without_a_class_gives_what_was_asked_for(api: Api) -> None:
    events, error = api.events(
        lambda client: client.post("/chat/completions", body={**BODY, "stream": True}, cast_to=Ours, stream=True)
    )
    assert error is None
    assert {type(event) for event in events} == {Ours}


def test_a_class_of_streams_of_the_callers(api: Api) -> None:
    base: Any = AsyncStream[Ours] if api.asynchronous else Stream[Ours]

    class Special(base):  # type: ignore[misc]
        pass

    seen: list[Any] = []

    def call(client: Any) -> Any:
        return client.post(
            "/chat/completions", body={**BODY, "stream": True}, cast_to=object, stream=True, stream_cls=Special
        )

    def look(client: Any) -> Any:
        if not api.asynchronous:
            stream = call(client)
            seen.append(stream.__class__)
            return stream

        async def awaited() -> Any:
            stream = await call(client)
            seen.append(stream.__class__)
            return stream

        return awaited()

    events, error = api.events(look)
    assert (error, seen) == (None, [Special])
    assert {type(event) for event in events} == {Ours}


@pytest.mark.parametrize("stream_cls", [Stream, AsyncStream])
def test_a_class_of_streams_that_does_not_say_of_what(api: Api, stream_cls: Any) -> None:
    with pytest.raises(TypeError, match="does not say"):
        api.run(
            lambda client: client.post(
                "/chat/completions", body={**BODY, "stream": True}, cast_to=object, stream=True, stream_cls=stream_cls
            )
        )


REQUESTS: dict[str, Callable[[Any], Any]] = {
    "a query in the path": lambda c: c.get("/thing?a=1&b=2", cast_to=object),
    "params": lambda c: c.get("/thing", cast_to=object, options={"params": {"a": [1, 2], "b": {"c": True}}}),
    "params over a query in the path": lambda c: c.get("/thing?a=1&b=2", cast_to=object, options={"params": {"a": 3}}),
    "headers": lambda c: c.get("/thing", cast_to=object, options={"headers": {"X-Mine": "1", "accept": "text/plain"}}),
    "no slash": lambda c: c.get("thing", cast_to=object),
    "post": lambda c: c.post("/thing", cast_to=object, body={"ä": [1, None, True, 1.5]}),
    "post a list": lambda c: c.post("/thing", cast_to=object, body=[1, 2]),
    "post nothing": lambda c: c.post("/thing", cast_to=object),
    "post with more": lambda c: c.post(
        "/thing", cast_to=object, body={"a": 1, "b": 2}, options={"extra_json": {"b": 3}}
    ),
    "only more": lambda c: c.post("/thing", cast_to=object, options={"extra_json": {"b": 3}}),
    "bytes": lambda c: c.post("/thing", cast_to=object, content=b"raw"),
    "patch": lambda c: c.patch("/thing", cast_to=object, body={"a": 1}),
    "put": lambda c: c.put("/thing", cast_to=object, body={"a": 1}),
    "delete": lambda c: c.delete("/thing", cast_to=object),
    "delete with a body": lambda c: c.delete("/thing", cast_to=object, body={"a": 1}),
    "a time limit": lambda c: c.get("/thing", cast_to=object, options={"timeout": 3}),
    "a raw answer": lambda c: c.get(
        "/thing", cast_to=object, options={"headers": {"X-Stainless-Raw-Response": "true"}}
    ),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_the_same_goes_over_the_wire_as_with_the_official_package(api: Api, name: str) -> None:
    call = REQUESTS[name]

    def record(package: Any) -> Any:
        api.server.reset()
        api.server.on().respond(json={})
        kind = package.AsyncOpenAI if api.asynchronous else package.OpenAI
        client = kind(api_key="k", base_url=api.server.url, max_retries=0, default_query={"b": "default"})

        async def awaited() -> None:
            await call(client)
            await client.close()

        if api.asynchronous:
            asyncio.run(awaited())
        else:
            call(client)
            client.close()
        sent = api.server.requests[0]
        ours = {"user-agent", "x-stainless-package-version", "accept-encoding", "connection", "host"}
        headers = {key: value for key, value in sent.headers.items() if key not in ours}
        return sent.method, sent.path, sent.query, sent.body, headers

    assert record(ferroai) == record(openai)


def test_an_address_of_its_own_keeps_the_key(api: Api) -> None:
    with MockServer() as other:
        other.on().respond(json={})
        api.run(lambda client: client.get(f"{other.url}/elsewhere?a=1", cast_to=object))
        sent = other.requests[0]
    assert (sent.path, sent.query) == ("/v1/elsewhere", "a=1")
    assert sent.headers["authorization"] == "Bearer test"
    assert not api.server.requests


def test_files_in_a_form(api: Api) -> None:
    api.server.on().respond(json={})
    api.run(
        lambda client: client.post(
            "/files",
            cast_to=object,
            body={"purpose": "assistants", "tags": ["a", "b"]},
            files={"file": ("name.txt", b"content", "text/plain")},
            options={"headers": {"Content-Type": "multipart/form-data"}},
        )
    )
    sent = api.server.requests[0]
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    parts = [(part.name, part.filename, part.content) for part in sent.parts]
    assert parts == [
        ("purpose", None, b"assistants"),
        ("tags[]", None, b"a"),
        ("tags[]", None, b"b"),
        ("file", "name.txt", b"content"),
    ]


def test_how_often_one_request_is_sent_again(api: Api) -> None:
    for options, attempts in (({"max_retries": 0}, 1), ({"max_retries": 3}, 4), ({}, 3)):
        api.server.reset()
        api.server.on().respond(status=500, headers={"retry-after-ms": "1"})
        with pytest.raises(ferroai.InternalServerError):
            api.run(by("get", "/thing", cast_to=object, options=options))
        assert len(api.server.requests) == attempts
    with pytest.raises(ValueError, match="max_retries"):
        api.run(lambda client: client.get("/thing", cast_to=object, options={"max_retries": -1}))


def test_options_that_say_two_things(api: Api) -> None:
    both: list[dict[str, Any]] = [{"body": {}, "content": b""}, {"files": {}, "content": b""}]
    for named in both:
        with pytest.raises(TypeError, match="both"):
            api.run(by("post", "/thing", cast_to=object, **named))
    with pytest.raises(TypeError, match="mapping"):
        api.run(lambda client: client.post("/thing", cast_to=object, body=[1], options={"extra_json": {"a": 1}}))
    with pytest.raises(ValueError, match="dot-segment"):
        api.run(lambda client: client.get("/a/../b", cast_to=object))


def test_a_list_of_the_callers(api: Api) -> None:
    api.server.on("GET", "/v1/things").times(1).respond(json={"data": [THING], "has_more": True})
    api.server.on("GET", "/v1/things").respond(json={"data": [{**THING, "id": "b"}], "has_more": False})
    page_class: Any = AsyncCursorPage[Model] if api.asynchronous else SyncCursorPage[Model]

    def collect(client: Any) -> Any:
        found = client.get_api_list(
            "/things", model=Model, page=page_class, options={"params": {"limit": 1}, "headers": {"x-mine": "1"}}
        )
        if not api.asynchronous:
            assert type(found) is page_class
            assert found.has_next_page()
            return list(found)

        async def main() -> list[Any]:
            assert type(await found) is page_class
            # Each use asks anew; the first page has been given out by now.
            return [item async for item in found]

        return main()

    items = api.run(collect)
    assert {type(item) for item in items} == {Model}
    assert [item.id for item in items] == (["b"] if api.asynchronous else ["a", "b"])
    sent = api.server.requests
    assert [request.query for request in sent] == ["limit=1", "limit=1" if api.asynchronous else "limit=1&after=a"]
    assert all(request.headers["x-mine"] == "1" for request in sent)


def test_pages_that_lead_on_by_address_or_by_body(api: Api) -> None:
    from ferroai.pagination import BaseAsyncPage, BaseSyncPage, PageInfo

    base: Any = BaseAsyncPage if api.asynchronous else BaseSyncPage

    class Linked(base[Model]):  # type: ignore[misc]
        things: List[Model]  # noqa: UP006
        next: Optional[str] = None  # noqa: UP045
        key: Optional[str] = None  # noqa: UP045

        def _get_page_items(self) -> List[Model]:  # noqa: UP006
            return self.things

        def next_page_info(self) -> Optional[PageInfo]:  # noqa: UP045
            if self.next:
                return PageInfo(url=self.next)
            return PageInfo(json={"key": self.key}) if self.key else None

    link = f"{api.server.url}/things?page=2"
    api.server.on("POST", "/v1/things").times(1).respond(json={"things": [THING], "next": link})
    api.server.on("POST", "/v1/things").times(1).respond(json={"things": [THING], "key": "k"})
    api.server.on("POST", "/v1/things").respond(json={"things": [THING]})

    def collect(client: Any) -> Any:
        found = client.get_api_list(
            "/things", model=Model, page=Linked, method="post", body={"a": 1}, options={"params": {"limit": 1}}
        )
        if not api.asynchronous:
            return list(found.iter_pages())

        async def main() -> list[Any]:
            return [page async for page in (await found).iter_pages()]

        return main()

    pages = api.run(collect)
    assert [type(page) for page in pages] == [Linked] * 3
    assert [type(page.things[0]) for page in pages] == [Model] * 3
    sent = [(request.query, request.json()) for request in api.server.requests]
    assert sent == [
        ("limit=1", {"a": 1}),
        ("limit=1&page=2", {"a": 1}),
        ("limit=1&page=2", {"a": 1, "key": "k"}),
    ]


def test_options_made_by_hand(api: Api) -> None:
    thing(api)
    options = FinalRequestOptions.construct(method="get", url="/thing", params={"a": 1})
    assert options.get_max_retries(5) == 5
    assert options.model_copy(update={"max_retries": 1}).get_max_retries(5) == 1
    assert options == options.copy()
    made = api.run(lambda client: client.request(Model, options))
    assert type(made) is Model
    assert api.server.requests[0].query == "a=1"
    assert "secret" not in repr(FinalRequestOptions(method="get", url="/x", headers={"authorization": "secret"}))


def test_a_parser_of_the_callers(api: Api) -> None:
    thing(api)
    options = FinalRequestOptions(method="get", url="/thing", post_parser=lambda made: (made.id, "parsed"))
    assert api.run(lambda client: client.request(Model, options)) == ("a", "parsed")
    options.headers = {"X-Stainless-Raw-Response": "true"}
    assert api.run(lambda client: client.request(Model, options)).parse() == ("a", "parsed")


def test_options_are_made_as_the_official_package_makes_them() -> None:
    named: dict[str, Any] = {
        "query": {"a": 1},
        "extra_headers": {"b": "2"},
        "extra_query": {"c": 3},
        "extra_body": {"d": 4},
        "idempotency_key": "key",
        "timeout": 5.0,
    }
    from openai._base_client import make_request_options as official

    assert make_request_options(**named) == official(**named)
    assert make_request_options() == official() == {}


def test_names_of_options_are_those_of_the_official_package() -> None:
    from openai._models import FinalRequestOptions as Official
    from openai._types import RequestOptions as OfficialRequestOptions

    assert set(FinalRequestOptions._NAMES) == set(Official.model_fields)
    assert set(RequestOptions.__annotations__) == set(OfficialRequestOptions.__annotations__)
    for client in ("OpenAI", "AsyncOpenAI"):
        for name in ("request", "get", "post", "put", "patch", "delete", "get_api_list"):
            theirs = inspect.signature(getattr(getattr(openai, client), name))
            ours = inspect.signature(getattr(getattr(ferroai, client), name))
            assert set(theirs.parameters) <= set(ours.parameters), name


def test_a_redirect_that_is_not_to_be_followed(api: Api) -> None:
    api.server.on("GET", "/v1/thing").redirect("/v1/other", status=302)
    api.server.on("GET", "/v1/other").respond(json={})
    assert api.run(by("get", "/thing", cast_to=object)) == {}
    with pytest.raises(ferroai.APIStatusError) as caught:
        api.run(by("get", "/thing", cast_to=object, options={"follow_redirects": False}))
    assert caught.value.status_code == 302
    assert caught.value.response.has_redirect_location
    assert [request.path for request in api.server.requests] == ["/v1/thing", "/v1/other", "/v1/thing"]
