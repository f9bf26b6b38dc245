"""The embedded server, asked by clients that are not ours: sockets, `http.client`, a process of its own."""

from __future__ import annotations

import base64
import http.client
import json
import re
import socket
import struct
import threading
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pytest

from ferroai.testing import Connections, MockServer
from tests.conftest import Api

CHAT = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Say something nice."}]}
RESPONSE = {"model": "gpt-4o", "input": "Say something nice."}
KEY = {"Authorization": "Bearer test"}


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def events(self) -> list[tuple[str, str]]:
        """Each event's name and data."""
        blocks = self.body.decode().split("\n\n")
        assert blocks.pop() == "", "the last event is whole"
        fields = [dict(line.split(": ", 1) for line in block.split("\n")) for block in blocks]
        return [(field.get("event", ""), field["data"]) for field in fields]


def ask(
    server: MockServer, method: str, path: str, body: Any = None, headers: Mapping[str, str] = KEY, timeout: float = 10
) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout)
    try:
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        connection.request(method, path, data, dict(headers))
        response = connection.getresponse()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
    finally:
        connection.close()


def post(server: MockServer, path: str, body: Any, **options: Any) -> Answer:
    return ask(server, "POST", path, body, **options)


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


def test_a_chat_completion(server: MockServer) -> None:
    answer = post(server, "/v1/chat/completions", CHAT)
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert re.fullmatch(r"req_[0-9a-f]{32}", answer.headers["x-request-id"])
    assert int(answer.headers["openai-processing-ms"]) >= 0
    completion = answer.json()
    assert completion["id"].startswith("chatcmpl-")
    assert completion["object"] == "chat.completion"
    assert completion["model"] == "gpt-4o-mini"
    assert [choice["finish_reason"] for choice in completion["choices"]] == ["stop"]
    content = completion["choices"][0]["message"]["content"]
    usage = completion["usage"]
    assert len(content.split(" ")) == usage["completion_tokens"] == 16
    assert usage["prompt_tokens"] == 3 + 4 + len("Say something nice.") // 4 + 1
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_a_streamed_chat_completion_says_the_same(server: MockServer) -> None:
    body = CHAT | {"n": 3, "stream": True, "stream_options": {"include_usage": True}}
    answer = post(server, "/v1/chat/completions", body)
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = answer.events()
    assert {name for name, _ in events} == {""}
    assert events.pop()[1] == "[DONE]"
    chunks = [json.loads(data) for _, data in events]
    last = chunks.pop()
    assert last["choices"] == []
    assert last["usage"]["completion_tokens"] == 48
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}
    assert len({chunk["id"] for chunk in chunks}) == 1
    said = ["", "", ""]
    finished = 0
    for chunk in chunks:
        assert chunk["usage"] is None
        [choice] = chunk["choices"]
        said[choice["index"]] += choice["delta"].get("content") or ""
        finished += choice["finish_reason"] == "stop"
    assert finished == 3
    assert [len(text.split(" ")) for text in said] == [16, 16, 16]
    assert len(set(said)) == 3


@pytest.mark.parametrize("limit", ["max_tokens", "max_completion_tokens"])
def test_a_limit_on_tokens_is_kept(server: MockServer, limit: str) -> None:
    [choice] = post(server, "/v1/chat/completions", CHAT | {limit: 5}).json()["choices"]
    assert choice["finish_reason"] == "length"
    assert len(choice["message"]["content"].split(" ")) == 5


def test_a_response_and_its_events(server: MockServer) -> None:
    whole = post(server, "/v1/responses", RESPONSE).json()
    assert whole["object"] == "response"
    assert whole["status"] == "completed"
    [item] = whole["output"]
    [part] = item["content"]
    events = post(server, "/v1/responses", RESPONSE | {"stream": True}).events()
    datas = [json.loads(data) for _, data in events]
    assert [name for name, _ in events] == [data["type"] for data in datas]
    assert [data["sequence_number"] for data in datas] == list(range(len(datas)))
    names = [name.removeprefix("response.") for name, _ in events]
    assert names[:4] == ["created", "in_progress", "output_item.added", "content_part.added"]
    assert names[-4:] == ["output_text.done", "content_part.done", "output_item.done", "completed"]
    assert set(names[4:-4]) == {"output_text.delta"}
    final = datas[-1]["response"]
    assert "".join(data["delta"] for data in datas[4:-4]) == final["output"][0]["content"][0]["text"]
    assert len(part["text"].split(" ")) == whole["usage"]["output_tokens"] == 16
    assert final.keys() == whole.keys()


def test_embeddings_are_the_same_in_both_encodings(server: MockServer) -> None:
    body = {"model": "text-embedding-3-small", "input": ["one", "two", "one"], "dimensions": 8}
    plain = post(server, "/v1/embeddings", body).json()["data"]
    packed = post(server, "/v1/embeddings", body | {"encoding_format": "base64"}).json()["data"]
    for index, (floats, encoded) in enumerate(zip(plain, packed, strict=True)):
        assert floats["index"] == encoded["index"] == index
        decoded = struct.unpack("<8f", base64.b64decode(encoded["embedding"]))
        assert floats["embedding"] == pytest.approx(decoded, rel=1e-6)
        assert sum(value * value for value in floats["embedding"]) == pytest.approx(1, rel=1e-5)
    assert plain[0]["embedding"] == plain[2]["embedding"] != plain[1]["embedding"]


def test_embeddings_asked_for_again_are_those_of_the_request(server: MockServer) -> None:
    def vectors(text: str, dimensions: int) -> list[list[float]]:
        body = {"model": "text-embedding-3-small", "input": text, "dimensions": dimensions}
        return [item["embedding"] for item in post(server, "/v1/embeddings", body).json()["data"]]

    first = vectors("one", 4)
    assert vectors("one", 4) == first
    assert vectors("two", 4) != first
    assert len(vectors("one", 8)[0]) == 8
    assert vectors("one", 4) == first


def test_a_forced_tool_call_has_the_arguments_its_schema_wants(server: MockServer) -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 2}, "unit": {"enum": ["C"]}},
        "required": ["city", "days", "unit"],
    }
    function = {"name": "weather", "parameters": schema}
    choice: Any = {"type": "function", "function": {"name": "weather"}}
    body = CHAT | {"tools": [{"type": "function", "function": function}], "tool_choice": choice}
    [given] = post(server, "/v1/chat/completions", body).json()["choices"]
    assert given["finish_reason"] == "tool_calls"
    assert given["message"]["content"] is None
    [call] = given["message"]["tool_calls"]
    assert call["function"]["name"] == "weather"
    arguments = json.loads(call["function"]["arguments"])
    assert arguments.keys() == {"city", "days", "unit"}
    assert (arguments["days"], arguments["unit"]) == (2, "C")
    # Streamed, the arguments come in pieces.
    events = post(server, "/v1/chat/completions", body | {"stream": True}).events()
    deltas = [json.loads(data)["choices"][0]["delta"] for _, data in events[:-1]]
    pieces = [delta["tool_calls"][0] for delta in deltas if "tool_calls" in delta]
    assert pieces[0]["id"].startswith("call_")
    assert json.loads("".join(piece["function"]["arguments"] for piece in pieces)).keys() == arguments.keys()
    # The responses dialect says it flat.
    tool = {"type": "function", **function}
    flat = RESPONSE | {"tools": [tool], "tool_choice": "required"}
    [item] = post(server, "/v1/responses", flat).json()["output"]
    assert (item["type"], item["name"]) == ("function_call", "weather")
    names = [name for name, _ in post(server, "/v1/responses", flat | {"stream": True}).events()]
    assert "response.function_call_arguments.delta" in names


def test_a_structured_output_follows_its_schema(server: MockServer) -> None:
    node: Any = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}},
        "required": ["name", "next"],
    }
    schema = {"$ref": "#/$defs/node", "$defs": {"node": node}}
    format_ = {"type": "json_schema", "json_schema": {"name": "chain", "schema": schema}}
    completion = post(server, "/v1/chat/completions", CHAT | {"response_format": format_}).json()
    chain = json.loads(completion["choices"][0]["message"]["content"])
    assert chain.keys() == {"name", "next"}
    flat = {"format": {"type": "json_schema", "name": "chain", "schema": schema}}
    response = post(server, "/v1/responses", RESPONSE | {"text": flat}).json()
    assert json.loads(response["output"][0]["content"][0]["text"]).keys() == {"name", "next"}


def test_requests_are_recorded(server: MockServer) -> None:
    ask(server, "GET", "/v1/models/gpt%2F4?a=1&b=x+y&a=2", headers=KEY | {"X-Twice": "one", "x-twice ".strip(): "two"})
    post(server, "/v1/chat/completions", CHAT)
    first, second = server.requests
    assert (first.method, first.path, first.query) == ("GET", "/v1/models/gpt%2F4", "a=1&b=x+y&a=2")
    assert first.params == {"a": ["1", "2"], "b": ["x y"]}
    assert (first.body, first.headers["AUTHORIZATION"]) == (b"", "Bearer test")
    assert first.headers["x-TWICE"] == "one, two"
    assert [name for name, _ in first.headers.raw][-3:] == ["Authorization", "X-Twice", "x-twice"]
    assert "nothing" not in first.headers
    assert second.json() == CHAT
    assert (first.connection, second.connection) == (1, 2)
    assert first.at <= second.at
    assert server.request_count == 2
    server.reset()
    assert server.requests == []
    ask(server, "GET", "/v1/models")
    assert [request.path for request in server.requests] == ["/v1/models"]


def test_without_recording_the_requests_are_counted_only() -> None:
    with MockServer(record=False) as server:
        ask(server, "GET", "/v1/models")
        assert server.request_count == 1
        with pytest.raises(RuntimeError, match="record=False"):
            _ = server.requests


def test_connections_are_counted(server: MockServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    for _ in range(2):
        connection.request("GET", "/v1/models", headers=KEY)
        connection.getresponse().read()
    assert server.connections == Connections(accepted=1, closed=0)
    assert server.connections.open == 1
    assert not server.wait_closed(0.01)
    connection.close()
    assert server.wait_closed()
    assert server.wait_closed(count=1)
    assert server.connections.closed == 1
    assert server.most_in_flight == 1
    assert server.wait_requests(2)
    assert not server.wait_requests(3, timeout=0.01)


def test_a_script_is_followed_in_order(server: MockServer) -> None:
    slow_down = server.on("POST", "/v1/chat/completions").times(2).respond(status=429, headers={"retry-after-ms": "1"})
    server.on("post", "/chat/completions").skip(1).times(1).respond(json={"hello": "Straße"}, status=201)
    server.on(path="/v1/models/{model}").respond(body="plain", headers={"X-Mine": "yes"})
    answers = [post(server, "/v1/chat/completions", CHAT) for _ in range(5)]
    assert [answer.status for answer in answers] == [429, 429, 200, 201, 200]
    assert answers[0].headers["retry-after-ms"] == "1"
    assert answers[0].json()["error"]["type"] == "rate_limit_error"
    assert answers[3].json() == {"hello": "Straße"}
    assert slow_down.hits == 2
    answer = ask(server, "GET", "/v1/models/a")
    assert (answer.body, answer.headers["content-type"]) == (b"plain", "text/plain; charset=utf-8")
    assert (answer.headers["x-mine"], len(answer.headers["x-request-id"])) == ("yes", 36)
    server.reset()
    assert post(server, "/v1/chat/completions", CHAT).status == 200


def test_the_model_says_what_it_is_told(server: MockServer) -> None:
    text = 'It\'s "Paris",\n  of course — Straße 😀\\'
    server.on().say(text)
    whole = post(server, "/v1/chat/completions", CHAT).json()
    assert whole["choices"][0]["message"]["content"] == text
    events = post(server, "/v1/chat/completions", CHAT | {"stream": True}).events()
    deltas = [json.loads(data)["choices"][0]["delta"] for _, data in events[:-1]]
    assert "".join(delta.get("content", "") for delta in deltas) == text
    assert len(deltas) == 2 + 7
    response = post(server, "/v1/responses", RESPONSE | {"stream": True}).events()
    assert json.loads(response[-1][1])["response"]["output"][0]["content"][0]["text"] == text
    assert whole["usage"]["completion_tokens"] == 7


def test_the_model_calls_what_it_is_told(server: MockServer) -> None:
    server.on().call("weather", {"city": "Oslo"}).call("time")
    [choice] = post(server, "/v1/chat/completions", CHAT).json()["choices"]
    functions = [call["function"] for call in choice["message"]["tool_calls"]]
    assert [function["name"] for function in functions] == ["weather", "time"]
    assert json.loads(functions[0]["arguments"]) == {"city": "Oslo"}


def test_events_of_a_tests_own(server: MockServer) -> None:
    server.on().respond(events=[{"type": "ping", "n": 1}, {"n": 2}, "[DONE]", b": comment\n\n"])
    answer = post(server, "/v1/chat/completions", CHAT)
    assert answer.headers["content-type"].startswith("text/event-stream")
    expected = 'event: ping\ndata: {"type": "ping", "n": 1}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n: comment\n\n'
    assert answer.body.decode() == expected


def test_a_rule_takes_one_body(server: MockServer) -> None:
    with pytest.raises(TypeError, match="json and body"):
        server.on().respond(json=None, body="")


def test_a_dropped_connection(server: MockServer) -> None:
    server.on().times(1).drop()
    server.on().times(1).drop(reset=True)
    with pytest.raises(http.client.RemoteDisconnected):
        post(server, "/v1/chat/completions", CHAT)
    with pytest.raises(ConnectionResetError):
        post(server, "/v1/chat/completions", CHAT)
    assert post(server, "/v1/chat/completions", CHAT).status == 200


@pytest.mark.parametrize("stream", [False, True])
def test_a_cut_body(server: MockServer, stream: bool) -> None:
    server.on().cut(after_bytes=50)
    with pytest.raises(http.client.IncompleteRead) as caught:
        post(server, "/v1/chat/completions", CHAT | {"stream": stream})
    if not stream:
        assert len(caught.value.partial) == 50


def test_a_cut_stream(server: MockServer) -> None:
    server.on().cut(after_events=3)
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    with connection:
        body = json.dumps(CHAT | {"stream": True}).encode()
        head = f"POST /v1/chat/completions HTTP/1.1\r\nauthorization: Bearer k\r\ncontent-length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body)
        got = b"".join(iter(lambda: connection.recv(65536), b""))
    assert got.count(b"data: ") == 3
    assert not got.endswith(b"0\r\n\r\n")


def test_a_stalled_stream_waits_for_the_client(server: MockServer) -> None:
    server.on().stall(after_events=2)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("POST", "/v1/chat/completions", json.dumps(CHAT | {"stream": True}), KEY)
    response = connection.getresponse()
    lines = [response.readline() for _ in range(4)]
    assert [line[:5] for line in lines] == [b"data:", b"\n", b"data:", b"\n"]
    assert (server.in_flight, server.connections.open) == (1, 1)
    response.close()
    connection.close()
    assert server.wait_closed()
    assert server.in_flight == 0


def test_a_slow_body_is_the_same_body(server: MockServer) -> None:
    expected = post(server, "/v1/chat/completions", CHAT | {"stream": True}).body
    server.on().times(1).drip(size=100, pause=0.0001)
    server.on().times(1).pace(0.0001)
    server.on().times(1).delay(0.0001, jitter=0.0001)
    for _ in range(3):
        assert post(server, "/v1/chat/completions", CHAT | {"stream": True}).body == expected
    assert [rule for rule in server.requests if rule.method == "POST"]


def test_garbage_raw_bytes_and_a_redirect(server: MockServer) -> None:
    server.on().times(1).garbage()
    server.on().times(1).raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
    server.on().times(1).redirect("http://example.com/", status=308)
    server.on().times(1).raw(b"nonsense\r\n\r\n")
    with pytest.raises(json.JSONDecodeError):
        ask(server, "GET", "/v1/models").json()
    assert ask(server, "GET", "/v1/models").body == b"ok"
    answer = ask(server, "GET", "/v1/models")
    assert (answer.status, answer.headers["location"]) == (308, "http://example.com/")
    with pytest.raises(http.client.BadStatusLine):
        ask(server, "GET", "/v1/models")


def test_chaos_takes_its_share_by_seed() -> None:
    def run(seed: int) -> list[int]:
        with MockServer(seed=seed) as server:
            server.on().chaos(rate=0.3, status=500)
            return [ask(server, "GET", "/v1/models/a").status for _ in range(100)]

    first = run(1)
    assert set(first) == {200, 500}
    assert 15 <= first.count(500) <= 45
    assert first == run(1) != run(2)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"host": "nowhere.example"}, "expected an IP address"),
        ({"latency": -1.0}, "`latency` is -1"),
        ({"pace": float("nan")}, "`pace` is NaN"),
    ],
)
def test_a_wrong_setting_is_named(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        MockServer(**wrong)


def test_a_wrong_wish_is_named(server: MockServer) -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        server.on().chaos(rate=2)
    with pytest.raises(ValueError, match="`delay` is -1"):
        server.on().delay(-1)
    with pytest.raises(ValueError, match="not both"):
        server.on().cut(after_bytes=1, after_events=1)


def test_a_taken_port_is_named(server: MockServer) -> None:
    with pytest.raises(OSError, match=f"port {server.port}"):
        MockServer(port=server.port)


def test_many_clients_at_once() -> None:
    with MockServer(latency=0.05, record=False) as server:
        threads = [threading.Thread(target=post, args=(server, "/v1/chat/completions", CHAT)) for _ in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.request_count == 32
        assert server.most_in_flight > 1
        assert server.wait_closed()


def test_what_was_recorded_outlives_the_server() -> None:
    with MockServer() as server:
        ask(server, "GET", "/v1/models")
    assert len(server.requests) == 1
    with pytest.raises(ConnectionRefusedError):
        ask(server, "GET", "/v1/models")
    server.stop()


def test_our_own_client_over_the_scripted_server(api: Api) -> None:
    api.server.on("POST", "/v1/chat/completions").times(2).respond(status=503, headers={"retry-after-ms": "1"})
    api.server.on("POST", "/v1/chat/completions").say("Oslo it is")
    answer = api.run(lambda client: client.chat.completions.create(**CHAT))
    assert answer.choices[0].message.content == "Oslo it is"
    assert len(api.server.requests) == 3


def test_our_own_client_closes_a_stream_it_leaves(server: MockServer) -> None:
    server.on().stall(after_events=2)
    with server.client() as client:
        messages: Any = CHAT["messages"]
        stream = client.chat.completions.create(model="gpt-4o-mini", messages=messages, stream=True)
        assert next(iter(stream)).choices
        assert server.in_flight == 1
        stream.close()
        assert server.wait_closed()
