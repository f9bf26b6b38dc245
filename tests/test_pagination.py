"""Lists: pages, what leads to the next one, and iteration over all items, with both clients."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import openai.pagination
import pydantic
import pytest
from openai.types.chat import ChatCompletion as OfficialCompletion

import ferroai
from ferroai import pagination
from ferroai.types import Model
from ferroai.types.chat import ChatCompletion

from .conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer


class Lists:
    """A server that answers each request with what `answer` makes of its query, and keeps the requests."""

    def __init__(self) -> None:
        self.queries: list[dict[str, list[str]]] = []
        self.headers: list[dict[str, str]] = []
        self.answer: Callable[[dict[str, list[str]]], Any] = lambda query: {"data": []}
        lists = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: Any) -> None:
                """Nothing is printed."""

            def do_GET(self) -> None:
                query = parse_qs(urlsplit(self.path).query)
                lists.queries.append(query)
                lists.headers.append({name.lower(): value for name, value in self.headers.items()})
                body = json.dumps(lists.answer(query)).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.send_header("x-request-id", f"req_{len(lists.queries)}")
                self.end_headers()
                self.wfile.write(body)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def lists() -> Iterator[Lists]:
    lists = Lists()
    yield lists
    lists.close()


@pytest.fixture(params=["sync", "async"])
def api(request: pytest.FixtureRequest, lists: Lists) -> Api:
    return Api(lists, request.param == "async")  # type: ignore[arg-type]


def completion(number: int) -> dict[str, Any]:
    return {"id": f"c{number}", "object": "chat.completion", "created": number, "model": "m", "choices": []}


def numbered(count: int, size: int, **more: Any) -> Callable[[dict[str, list[str]]], Any]:
    """A list of `count` completions in pages of `size`, the cursor being the last item's id."""

    def answer(query: dict[str, list[str]]) -> Any:
        start = int(query.get("after", ["c0"])[0][1:])
        end = min(start + size, count)
        page = {"object": "list", "data": [completion(number + 1) for number in range(start, end)], **more}
        return {name: value(end) if callable(value) else value for name, value in page.items()}

    return answer


def until(count: int) -> Callable[[int], bool]:
    """What `has_more` says: whether the page's last number is below `count`."""
    return lambda end: end < count


def items(api: Api, call: Callable[[Any], Any]) -> list[Any]:
    """Every item of every page."""

    def collect(client: Any) -> Any:
        if not api.asynchronous:
            return list(call(client))

        async def main() -> list[Any]:
            return [item async for item in call(client)]

        return main()

    found: list[Any] = api.run(collect)
    return found


def goes_on(page: Any, client: Any) -> Any:
    """A page with another client than the one that got it, which is closed by now."""
    page._client = client
    return page


def pages(api: Api, call: Callable[[Any], Any]) -> list[Any]:
    def collect(client: Any) -> Any:
        if not api.asynchronous:
            return list(call(client).iter_pages())

        async def main() -> list[Any]:
            return [page async for page in (await call(client)).iter_pages()]

        return main()

    found: list[Any] = api.run(collect)
    return found


def test_a_list_call_gives_its_first_page(api: Api, lists: Lists) -> None:
    lists.answer = numbered(5, 2, has_more=until(5), first_id="c1")
    page = api.run(lambda client: client.chat.completions.list(limit=2))
    kind: Any = pagination.AsyncCursorPage if api.asynchronous else pagination.SyncCursorPage
    assert type(page) is kind[ChatCompletion]
    assert all(type(item) is ChatCompletion for item in page.data)
    assert [item.id for item in page.data] == ["c1", "c2"]
    assert page.has_more is True
    assert page._request_id == "req_1"
    assert page.model_fields_set == {"data", "has_more"}
    assert page.model_extra == {"object": "list", "first_id": "c1"}
    assert page.first_id == "c1"
    assert page.model_dump(include={"has_more", "object"}) == {"has_more": True, "object": "list"}
    assert json.loads(page.model_dump_json(exclude_unset=True))["data"] == [completion(1), completion(2)]
    assert lists.queries == [{"limit": ["2"]}]
    for base in (kind, ferroai.BaseModel, pydantic.BaseModel):
        assert isinstance(page, base)


def test_iterating_gives_the_items_of_all_pages(api: Api, lists: Lists) -> None:
    lists.answer = numbered(5, 2, has_more=until(5))
    found = items(api, lambda client: client.chat.completions.list(limit=2, order="asc", extra_query={"q": "x y"}))
    assert [item.id for item in found] == ["c1", "c2", "c3", "c4", "c5"]
    first = {"limit": ["2"], "order": ["asc"], "q": ["x y"]}
    assert lists.queries == [first, {**first, "after": ["c2"]}, {**first, "after": ["c4"]}]


def test_iter_pages_gives_the_pages(api: Api, lists: Lists) -> None:
    lists.answer = numbered(5, 2, has_more=until(5))
    found = pages(api, lambda client: client.chat.completions.list())
    assert [len(page.data) for page in found] == [2, 2, 1]
    assert [page.has_next_page() for page in found] == [True, True, False]
    assert [page._request_id for page in found] == ["req_1", "req_2", "req_3"]


def test_the_next_page_by_hand(api: Api, lists: Lists) -> None:
    lists.answer = numbered(3, 2, has_more=until(3))

    def call(client: Any) -> Any:
        if not api.asynchronous:
            return client.chat.completions.list().get_next_page()

        async def main() -> Any:
            return await (await client.chat.completions.list()).get_next_page()

        return main()

    page = api.run(call)
    assert [item.id for item in page.data] == ["c3"]
    assert page.next_page_info().params == {"after": "c3"}
    assert not page.has_next_page()


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"has_more": False}, 2),
        ({"has_more": None}, 4),
        ({}, 4),
        ({"has_more": True}, 4),
    ],
    ids=repr,
)
def test_only_a_false_has_more_or_an_empty_page_ends_the_list(
    api: Api, lists: Lists, more: dict[str, Any], expected: int
) -> None:
    lists.answer = numbered(4, 2, **more)
    assert len(items(api, lambda client: client.chat.completions.list())) == expected


@pytest.mark.parametrize(
    "page",
    [{}, {"data": None}, {"data": [], "has_more": True}, {"object": "list"}, {"data": [{"object": "no id"}]}],
    ids=repr,
)
def test_a_page_without_items_or_ids_has_none_after_it(api: Api, lists: Lists, page: dict[str, Any]) -> None:
    lists.answer = lambda query: page
    (found,) = pages(api, lambda client: client.chat.completions.list())
    assert found.data == page.get("data") or found.data[0].object == "no id"
    assert not found.has_next_page()


def test_asking_beyond_the_end_is_an_error(api: Api, lists: Lists) -> None:
    lists.answer = lambda query: {"data": []}

    def call(client: Any) -> Any:
        if not api.asynchronous:
            return client.chat.completions.list().get_next_page()

        async def main() -> Any:
            return await (await client.chat.completions.list()).get_next_page()

        return main()

    with pytest.raises(RuntimeError, match="no page after this one"):
        api.run(call)


def test_a_plain_page_is_the_whole_list(api: Api, lists: Lists) -> None:
    lists.answer = lambda query: {
        "object": "list",
        "data": [{"id": "a", "object": "model", "created": 1, "owned_by": "o"}],
        "has_more": True,
    }
    (page,) = pages(api, lambda client: client.models.list())
    kind: Any = pagination.AsyncPage if api.asynchronous else pagination.SyncPage
    assert type(page) is kind[Model]
    assert page.object == "list"
    assert page.next_page_info() is None
    assert [model.id for model in items(api, lambda client: client.models.list())] == ["a"]


def test_the_cursor_wins_over_the_callers_own(api: Api, lists: Lists) -> None:
    lists.answer = numbered(4, 1, has_more=until(4))
    found = items(api, lambda client: client.chat.completions.list(after="c1", extra_query={"after": "c2"}))
    assert [item.id for item in found] == ["c3", "c4"]


def test_headers_go_along_but_the_one_for_raw_answers(api: Api, lists: Lists) -> None:
    lists.answer = numbered(2, 1)
    headers = {"X-Mine": "1", "X-Stainless-Raw-Response": "true"}
    answer = api.run(lambda client: client.chat.completions.list(extra_headers=headers))
    assert len(items(api, lambda client: goes_on(answer.parse(), client))) == 2
    assert [sent.get("x-mine") for sent in lists.headers] == ["1", "1", "1"]
    assert [sent.get("x-stainless-raw-response") for sent in lists.headers] == ["true", None, None]
    assert headers == {"X-Mine": "1", "X-Stainless-Raw-Response": "true"}


def test_items_of_a_union_are_built_each_as_its_own(api: Api, lists: Lists) -> None:
    lists.answer = lambda query: {
        "object": "list",
        "data": [
            {"id": "m", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "x"}]},
            {"id": "f", "type": "function_call", "call_id": "c", "name": "n", "arguments": "{}", "status": "completed"},
            {"id": "z", "type": "of a later version"},
        ],
        "has_more": False,
        "last_id": "z",
    }
    found = items(api, lambda client: client.responses.input_items.list("resp_1"))
    assert [type(item).__name__ for item in found][:2] == ["ResponseInputMessageItem", "ResponseFunctionToolCallItem"]
    assert isinstance(found[2], ferroai.BaseModel)
    assert [item.id for item in found] == ["m", "f", "z"]


def test_an_async_list_is_asked_for_when_it_is_awaited(lists: Lists) -> None:
    api = Api(lists, asynchronous=True)  # type: ignore[arg-type]
    lists.answer = numbered(1, 1, has_more=False)

    async def nothing(client: Any) -> None:
        client.chat.completions.list()

    api.run(nothing)
    assert lists.queries == []

    async def twice(client: Any) -> None:
        paginator = client.chat.completions.list()
        assert len((await paginator).data) == 1
        assert [item.id async for item in paginator] == ["c1"]

    api.run(twice)
    assert len(lists.queries) == 2


def test_pages_are_copied_and_pickled_without_their_client(api: Api, lists: Lists) -> None:
    lists.answer = numbered(2, 1)
    page = api.run(lambda client: client.chat.completions.list())
    for made in (copy.copy(page), pickle.loads(pickle.dumps(page))):
        assert made.model_dump() == page.model_dump()
        assert made.model_fields_set == page.model_fields_set
        assert made._request_id == page._request_id
    restored = pickle.loads(pickle.dumps(page))
    assert b"test" not in pickle.dumps(page)
    assert restored.has_next_page()
    with pytest.raises(RuntimeError, match="no client"):
        restored.get_next_page() if not api.asynchronous else restored._next()


LISTS: dict[str, tuple[Callable[[Any], Any], int | None]] = {
    "models": (lambda client: client.models.list(), None),
    "completions": (lambda client: client.chat.completions.list(limit=5), 5),
    "messages": (lambda client: client.chat.completions.messages.list("chatcmpl-1", limit=7), 7),
    "input items": (lambda client: client.responses.input_items.list("resp_1", limit=4), 4),
}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("call", "size"), LISTS.values(), ids=LISTS.keys())
def test_every_list_of_the_api_is_read_to_its_end(
    server: MockServer, asynchronous: bool, call: Callable[[Any], Any], size: int | None
) -> None:
    api = Api(server, asynchronous)
    found = pages(api, call)
    total = sum(len(page.data) for page in found)
    assert len(found) == len(server.requests) == (1 if size is None else -(-total // size))
    assert [item.id for page in found for item in page.data] == [item.id for item in items(api, call)]
    assert len({item.id for page in found for item in page.data}) == total


CURSORS: list[tuple[str, dict[str, Any], dict[str, Any] | None]] = [
    ("Page", {}, None),
    ("CursorPage", {}, {"after": "c2"}),
    ("ConversationCursorPage", {"last_id": "L"}, {"after": "L"}),
    ("ConversationCursorPage", {"last_id": None}, None),
    ("NextCursorPage", {"next": "N"}, {"after": "N"}),
    ("NextCursorPage", {"next": ""}, None),
    ("TokenPage", {"next": "N"}, {"page": "N"}),
    ("TokenPage", {}, None),
]


@pytest.mark.parametrize("prefix", ["Sync", "Async"])
@pytest.mark.parametrize(("name", "more", "params"), CURSORS)
def test_each_kind_of_page_has_its_cursor(
    prefix: str, name: str, more: dict[str, Any], params: dict[str, Any] | None
) -> None:
    page_class: Any = getattr(pagination, prefix + name)
    page = page_class[ChatCompletion].construct(data=[completion(1), completion(2)], object="list", **more)
    info = page.next_page_info()
    assert (info and info.params) == params
    assert page.has_next_page() is (params is not None)
    theirs: Any = getattr(openai.pagination, prefix + name)
    official_page = theirs[OfficialCompletion].construct(data=[completion(1), completion(2)], object="list", **more)
    official_info = official_page.next_page_info()
    assert (official_info and official_info.params) == params
    assert list(page_class.model_fields) == list(theirs.model_fields)


def test_the_names_are_those_of_the_official_package() -> None:
    assert sorted(pagination.__all__) == sorted(openai.pagination.__all__)


def test_a_page_of_a_users_own_kind() -> None:
    class Mine(pagination.SyncCursorPage[Model]):
        total: int = 0

    page = Mine(data=[Model(id="a", created=1, object="model", owned_by="o")], total=1)
    assert page.model_dump()["data"][0]["id"] == "a"
    assert page.next_page_info() is not None
