"""The embedded server, asked by clients that are not ours: sockets, `http.client`, a process of its own."""

from __future__ import annotations

import base64
import http.client
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pytest

from ferroai.testing import Connections, MockServer

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
