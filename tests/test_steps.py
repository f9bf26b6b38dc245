"""Calls made of several requests, by both clients, against the embedded server."""

from __future__ import annotations

import inspect
import math
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

import ferroai
from ferroai import _core
from ferroai._resource import OPTIONS
from ferroai._steps import Call, Together, Wait, drive, find, finished
from ferroai.types import FileObject, Upload, Video
from ferroai.types.beta.threads import Run
from ferroai.types.vector_stores import VectorStoreFile, VectorStoreFileBatch

from .calls import API
from .conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer

# Runs of assistants and videos are on their way out.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

CONTENT = bytes(range(256)) * 40
FILE: dict[str, Any] = {
    "id": "file-1", "object": "vector_store.file", "created_at": 1, "status": "in_progress", "usage_bytes": 1,
    "vector_store_id": "vs_1", "last_error": None,
}  # fmt: skip
BATCH: dict[str, Any] = {
    "id": "vsfb_1", "object": "vector_store.files_batch", "created_at": 1, "status": "in_progress",
    "vector_store_id": "vs_1",
    "file_counts": {"in_progress": 2, "completed": 0, "failed": 0, "cancelled": 0, "total": 2},
}  # fmt: skip


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nothing waits; what would have been waited is noted."""
    waited: list[float] = []

    async def done(self: Wait, asynchronous: bool) -> None:
        waited.append(self._seconds)

    monkeypatch.setattr(Wait, "done", done)
    return waited


def asked(server: MockServer) -> list[str]:
    return [f"{request.method} {request.path.removeprefix('/v1')}" for request in server.requests]


# --- polling -------------------------------------------------------------------------------------


def test_a_file_of_a_store_is_looked_at_until_it_is_settled(api: Api, server: MockServer, pauses: list[float]) -> None:
    path = "/v1/vector_stores/vs_1/files/file-1"
    server.on("GET", path).times(1).respond(json=FILE, headers={"openai-poll-after-ms": "250"})
    server.on("GET", path).times(1).respond(json=FILE, headers={"openai-poll-after-ms": "9000"})
    file = api.run(lambda client: client.vector_stores.files.poll("file-1", vector_store_id="vs_1"))
    assert type(file) is VectorStoreFile
    assert file.status == "completed"
    # The first pause that the service asks for holds.
    assert pauses == [0.25, 0.25]
    for request in server.requests:
        assert request.headers["x-stainless-poll-helper"] == "true"
        assert request.headers["openai-beta"] == "assistants=v2"
        assert "x-stainless-custom-poll-interval" not in request.headers


def test_the_pause_can_be_chosen(api: Api, server: MockServer, pauses: list[float]) -> None:
    server.on("GET", "/v1/vector_stores/vs_1/files/*").times(2).respond(
        json=FILE, headers={"openai-poll-after-ms": "9"}
    )
    api.run(lambda client: client.vector_stores.files.poll("file-1", vector_store_id="vs_1", poll_interval_ms=40))
    assert pauses == [0.04, 0.04]
    assert {request.headers["x-stainless-custom-poll-interval"] for request in server.requests} == {"40"}


def test_without_a_word_of_the_service_a_second_is_waited(api: Api, server: MockServer, pauses: list[float]) -> None:
    server.on("GET", "/v1/vector_stores/**").times(1).respond(json=FILE)
    server.on("GET", "/v1/vector_stores/**").times(1).respond(json=FILE, headers={"openai-poll-after-ms": "soon"})
    api.run(lambda client: client.vector_stores.files.poll("file-1", vector_store_id="vs_1"))
    assert pauses == [1.0, 1.0]


def test_waiting_has_an_end(api: Api, server: MockServer) -> None:
    server.on("GET", "/v1/vector_stores/**").respond(json=FILE)
    with pytest.raises(TimeoutError, match=r"file file-1 of vector store vs_1"):
        api.run(
            lambda client: client.vector_stores.files.poll(
                "file-1", vector_store_id="vs_1", poll_interval_ms=1, max_wait_seconds=0.05
            )
        )
    looks = len(server.requests)
    assert looks > 0
    with pytest.raises(TimeoutError):
        api.run(lambda client: client.vector_stores.files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=0))
    assert len(server.requests) == looks


@pytest.mark.parametrize("wrong", [-1.0, math.inf, math.nan])
def test_the_end_of_waiting_is_looked_at_first(api: Api, server: MockServer, wrong: float) -> None:
    given: Any = {"vector_store_id": "vs_1", "max_wait_seconds": wrong}
    with pytest.raises(ValueError, match="max_wait_seconds"):
        api.run(lambda client: client.vector_stores.files.create_and_poll("file-1", **given))
    with pytest.raises(ValueError, match="max_wait_seconds"):
        api.run(lambda client: client.vector_stores.files.upload_and_poll(file=b"x", **given))
    assert server.requests == []


def test_wait_for_processing(api: Api, server: MockServer, pauses: list[float]) -> None:
    uploaded = {"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "a", "purpose": "batch"}
    server.on("GET", "/v1/files/file-1").times(2).respond(json={**uploaded, "status": "uploaded"})
    file = api.run(lambda client: client.files.wait_for_processing("file-1"))
    assert type(file) is FileObject
    assert (file.status, pauses) == ("processed", [5.0, 5.0])
    server.on("GET", "/v1/files/file-2").respond(json={**uploaded, "status": "uploaded"})
    with pytest.raises(RuntimeError, match="still 'uploaded' after 0 seconds"):
        api.run(lambda client: client.files.wait_for_processing("file-2", max_wait_seconds=0))


# --- runs of assistants --------------------------------------------------------------------------

RUN: dict[str, Any] = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": "in_progress"}
RUN_PATH = "/v1/threads/thread_1/runs/run_1"


@pytest.mark.parametrize("status", ["requires_action", "cancelled", "completed", "failed", "expired", "incomplete"])
def test_a_run_is_looked_at_until_nothing_more_comes_of_itself(
    api: Api, server: MockServer, pauses: list[float], status: str
) -> None:
    for going in ("queued", "in_progress", "cancelling"):
        server.on("GET", RUN_PATH).times(1).respond(json={**RUN, "status": going})
    server.on("GET", RUN_PATH).respond(json={**RUN, "status": status})
    run = api.run(lambda client: client.beta.threads.runs.poll("run_1", "thread_1", extra_headers={"x-mine": "1"}))
    assert type(run) is Run
    assert (run.status, pauses) == (status, [1.0, 1.0, 1.0])
    for request in server.requests:
        assert request.headers["x-stainless-poll-helper"] == "true"
        assert request.headers["openai-beta"] == "assistants=v2"
        assert request.headers["x-mine"] == "1"


def test_a_run_is_made_and_looked_at(api: Api, server: MockServer, pauses: list[float]) -> None:
    server.on("POST", "/v1/threads/thread_1/runs").respond(json={**RUN, "status": "queued"})
    server.on("GET", RUN_PATH).times(1).respond(json=RUN, headers={"openai-poll-after-ms": "70"})
    server.on("GET", RUN_PATH).respond(json={**RUN, "status": "completed"})
    run = api.run(
        lambda client: client.beta.threads.runs.create_and_poll(
            thread_id="thread_1", assistant_id="asst_1", model="m", extra_query={"q": 1}
        )
    )
    assert (run.status, pauses) == ("completed", [0.07])
    assert asked(server) == ["POST /threads/thread_1/runs", *["GET /threads/thread_1/runs/run_1"] * 2]
    made, *looks = server.requests
    assert made.json() == {"model": "m", "stream": False, "assistant_id": "asst_1"}
    assert "x-stainless-poll-helper" not in made.headers
    assert {request.query for request in server.requests} == {"q=1"}
    assert {request.headers["x-stainless-poll-helper"] for request in looks} == {"true"}


def test_outputs_are_handed_in_and_the_run_is_looked_at(api: Api, server: MockServer, pauses: list[float]) -> None:
    server.on("POST", f"{RUN_PATH}/submit_tool_outputs").respond(json=RUN)
    server.on("GET", RUN_PATH).times(1).respond(json=RUN)
    server.on("GET", RUN_PATH).respond(json={**RUN, "status": "requires_action"})
    run = api.run(
        lambda client: client.beta.threads.runs.submit_tool_outputs_and_poll(
            run_id="run_1",
            thread_id="thread_1",
            tool_outputs=[{"tool_call_id": "c", "output": "o"}],
            poll_interval_ms=5,
        )
    )
    assert (run.status, pauses) == ("requires_action", [0.005])
    sent, *looks = server.requests
    assert sent.json() == {"stream": False, "tool_outputs": [{"tool_call_id": "c", "output": "o"}]}
    assert {request.headers["x-stainless-custom-poll-interval"] for request in looks} == {"5"}


def test_a_thread_is_made_with_a_run_that_is_looked_at(api: Api, server: MockServer) -> None:
    server.on("POST", "/v1/threads/runs").respond(json=RUN)
    server.on("GET", RUN_PATH).respond(json={**RUN, "status": "failed"})
    run = api.run(
        lambda client: client.beta.threads.create_and_run_poll(
            assistant_id="asst_1", thread={"messages": [{"role": "user", "content": "hi"}]}
        )
    )
    assert run.status == "failed"
    assert asked(server) == ["POST /threads/runs", "GET /threads/thread_1/runs/run_1"]
    assert server.requests[0].json() == {
        "stream": False, "assistant_id": "asst_1", "thread": {"messages": [{"role": "user", "content": "hi"}]}
    }  # fmt: skip


# --- videos --------------------------------------------------------------------------------------

VIDEO: dict[str, Any] = {"id": "video_1", "object": "video", "created_at": 1, "progress": 0, "status": "queued"}


@pytest.mark.parametrize("status", ["completed", "failed"])
def test_a_video_is_made_and_looked_at(api: Api, server: MockServer, pauses: list[float], status: str) -> None:
    server.on("POST", "/v1/videos").respond(json=VIDEO)
    server.on("GET", "/v1/videos/video_1").times(1).respond(json=VIDEO)
    server.on("GET", "/v1/videos/video_1").times(1).respond(json={**VIDEO, "status": "in_progress"})
    server.on("GET", "/v1/videos/video_1").respond(json={**VIDEO, "status": status})
    video = api.run(lambda client: client.videos.create_and_poll(prompt="a cat", seconds="4"))
    assert type(video) is Video
    assert (video.status, pauses) == (status, [1.0, 1.0])
    made, *looks = server.requests
    assert {part.name: part.content for part in made.parts} == {"prompt": b"a cat", "seconds": b"4"}
    assert {request.headers["x-stainless-poll-helper"] for request in looks} == {"true"}


def test_the_pause_before_the_next_look_at_a_video_can_be_chosen(
    api: Api, server: MockServer, pauses: list[float]
) -> None:
    server.on("GET", "/v1/videos/video_1").times(1).respond(json=VIDEO)
    server.on("GET", "/v1/videos/video_1").respond(json={**VIDEO, "status": "completed"})
    api.run(lambda client: client.videos.poll("video_1", poll_interval_ms=30))
    assert pauses == [0.03]
    assert {request.headers["x-stainless-custom-poll-interval"] for request in server.requests} == {"30"}


# --- putting files into stores -------------------------------------------------------------------


def test_create_and_poll(api: Api, server: MockServer) -> None:
    file = api.run(
        lambda client: client.vector_stores.files.create_and_poll(
            "file-1", vector_store_id="vs_1", attributes={"a": 1.0}, extra_headers={"x-mine": "1"}, timeout=3
        )
    )
    assert file.id == "file-1"
    assert asked(server) == ["POST /vector_stores/vs_1/files", "GET /vector_stores/vs_1/files/file-1"]
    made, _ = server.requests
    assert made.json() == {"file_id": "file-1", "attributes": {"a": 1.0}}
    assert made.headers["x-mine"] == "1"


def test_upload(api: Api, server: MockServer) -> None:
    file = api.run(lambda client: client.vector_stores.files.upload(vector_store_id="vs_1", file=("a.txt", CONTENT)))
    assert type(file) is VectorStoreFile
    assert asked(server) == ["POST /files", "POST /vector_stores/vs_1/files"]
    sent, put = server.requests
    assert {part.name: part.content for part in sent.parts} == {"purpose": b"assistants", "file": CONTENT}
    assert put.json() == {"file_id": file.id}


def test_upload_and_poll(api: Api, server: MockServer) -> None:
    file = api.run(
        lambda client: client.vector_stores.files.upload_and_poll(
            vector_store_id="vs_1", file=b"x", chunking_strategy={"type": "auto"}
        )
    )
    assert file.status == "completed"
    assert asked(server)[2:] == [f"GET /vector_stores/vs_1/files/{file.id}"]
    assert server.requests[1].json() == {"file_id": file.id, "chunking_strategy": {"type": "auto"}}


def test_a_batch_is_looked_at_until_nothing_is_in_progress(api: Api, server: MockServer, pauses: list[float]) -> None:
    server.on("GET", "/v1/vector_stores/vs_1/file_batches/*").times(2).respond(json=BATCH)
    batch = api.run(
        lambda client: client.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["file-1", "file-2"])
    )
    assert type(batch) is VectorStoreFileBatch
    assert (batch.file_counts.in_progress, batch.file_counts.completed) == (0, 2)
    assert pauses == [1.0, 1.0]


def test_a_batch_of_files_is_uploaded_several_at_a_time(api: Api, server: MockServer) -> None:
    server.on("POST", "/v1/files").delay(0.02)
    contents = [(f"{at}.txt", str(at).encode()) for at in range(7)]
    batch = api.run(
        lambda client: client.vector_stores.file_batches.upload_and_poll(
            "vs_1", files=iter(contents), max_concurrency=3, file_ids=["file-0"]
        )
    )
    assert batch.file_counts.completed == 8
    assert 1 < server.most_in_flight <= 3
    # In the order in which they were given.
    put = next(request for request in server.requests if request.path.endswith("/file_batches"))
    sent = {part.filename: part.content for request in server.requests for part in request.parts if part.filename}
    assert sent == dict(contents)
    given = put.json()["file_ids"]
    assert (given[0], len(set(given))) == ("file-0", 8)
    api.run(lambda client: client.files.retrieve(given[3]))
    assert server.requests[-1].path.endswith(given[3])


def test_the_first_upload_that_fails_ends_it(api: Api, server: MockServer) -> None:
    server.on("POST", "/v1/files").skip(1).times(1).respond(status=400, json={"error": {"message": "no"}})
    with pytest.raises(ferroai.BadRequestError):
        api.run(
            lambda client: client.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=[b"1", b"2", b"3", b"4"], max_concurrency=1
            )
        )
    assert len(server.requests) == 2
    with pytest.raises(ValueError, match="max_concurrency"):
        api.run(
            lambda client: client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"1"], max_concurrency=0)
        )


# --- uploads in parts ----------------------------------------------------------------------------


def test_a_file_is_uploaded_in_parts(api: Api, server: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    upload = api.run(
        lambda client: client.uploads.upload_file_chunked(
            file=path, mime_type="text/plain", purpose="batch", part_size=4000
        )
    )
    assert type(upload) is Upload
    assert upload.status == "completed"
    uploaded = upload.file
    assert uploaded is not None
    assert (uploaded.bytes, uploaded.filename, uploaded.purpose) == (len(CONTENT), "a.bin", "batch")
    begun, *sent, ended = server.requests
    assert begun.json() == {
        "bytes": len(CONTENT), "filename": "a.bin", "mime_type": "text/plain", "purpose": "batch"
    }  # fmt: skip
    pieces = [part for request in sent for part in request.parts]
    assert [(part.name, part.filename, part.size) for part in pieces] == [
        ("data", "upload", 4000), ("data", "upload", 4000), ("data", "upload", 2240)
    ]  # fmt: skip
    assert b"".join(part.content for part in pieces) == CONTENT
    assert set(ended.json()) == {"part_ids"}
    assert api.run(lambda client: client.files.content(uploaded.id)).content == CONTENT


def test_a_part_is_sent_again(api: Api, server: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    server.on("POST", "/v1/uploads/*/parts").skip(1).times(1).respond(status=500)
    api.run(
        lambda client: client.uploads.upload_file_chunked(
            file=path, mime_type="text/plain", purpose="batch", part_size=4000, md5="d"
        ),
        max_retries=1,
    )
    sums = [part.crc32 for request in server.requests for part in request.parts]
    pieces = [CONTENT[:4000], CONTENT[4000:8000], CONTENT[4000:8000], CONTENT[8000:]]
    assert sums == [zlib.crc32(piece) for piece in pieces]
    assert server.requests[-1].json()["md5"] == "d"


def test_what_is_in_memory_is_uploaded_in_parts(api: Api, server: MockServer) -> None:
    upload = api.run(
        lambda client: client.uploads.upload_file_chunked(
            file=CONTENT, filename="b.bin", bytes=len(CONTENT), mime_type="text/plain", purpose="batch", part_size=9000
        )
    )
    assert upload.file is not None
    assert upload.file.filename == "b.bin"
    assert [part.size for request in server.requests for part in request.parts] == [9000, 1240]
    rest: Any = {"mime_type": "text/plain", "purpose": "batch"}
    with pytest.raises(TypeError, match="`filename` is missing"):
        api.run(lambda client: client.uploads.upload_file_chunked(file=b"x", **rest))
    with pytest.raises(TypeError, match="`bytes` is missing"):
        api.run(lambda client: client.uploads.upload_file_chunked(file=b"x", filename="x", **rest))
    with pytest.raises(ValueError, match="part_size"):
        api.run(lambda client: client.uploads.upload_file_chunked(file=Path("x"), part_size=0, **rest))
    with pytest.raises(FileNotFoundError):
        api.run(lambda client: client.uploads.upload_file_chunked(file=Path("/nowhere/x"), **rest))


def test_a_part_has_64_mebibytes() -> None:
    from ferroai._steps import uploads

    assert uploads.PART == 64 * 1024 * 1024


# --- what is made of them ------------------------------------------------------------------------


def described(path: str = "") -> list[tuple[str, str]]:
    """Every call of several requests that the rows know, with its resource."""
    *_, children, steps = _core.resource(path)
    found = [(path, name) for name, *_ in steps]
    # What hangs under a second path is looked at under its own.
    below = [child for name, child in children if child == (f"{path}.{name}" if path else name)]
    return found + [one for child in below for one in described(child)]


def test_each_is_a_method_of_its_class() -> None:
    names = {f"{path}.{name}" for path, name in described()}
    assert names == {
        "files.wait_for_processing", "uploads.upload_file_chunked",
        *(f"vector_stores.files.{name}" for name in ("create_and_poll", "upload", "upload_and_poll", "poll")),
        *(f"vector_stores.file_batches.{name}" for name in ("create_and_poll", "upload_and_poll", "poll")),
        "beta.threads.create_and_run_poll", "beta.threads.create_and_run_stream",
        *(f"beta.threads.runs.{name}" for name in ("create_and_poll", "poll", "submit_tool_outputs_and_poll")),
        *(f"beta.threads.runs.{name}" for name in ("create_and_stream", "stream", "submit_tool_outputs_stream")),
        *(f"videos.{name}" for name in ("create_and_poll", "poll")),
    }  # fmt: skip
    kinds: list[tuple[str, Any]] = [("", ferroai.OpenAI), ("Async", ferroai.AsyncOpenAI)]
    for path, name in described():
        for side, kind in kinds:
            resource: Any = kind(api_key="k")
            for leaf in path.split("."):
                resource = getattr(resource, leaf)
            method: Any = getattr(resource, name).__func__
            assert inspect.iscoroutinefunction(method) == (bool(side) and not name.endswith("stream"))
            assert method.__qualname__ == f"{resource.__class__.__name__}.{name}"
            assert method.__doc__
            said = [steps for steps in API.resources[path].steps if steps.name == name]
            options = OPTIONS if said[0].options else ()
            takes = [param.name for param in said[0].takes]
            if len(said) == 1:  # What has several forms takes what each of them takes.
                assert list(inspect.signature(method).parameters) == ["self", *takes, *options]
            theirs = [*inspect.signature(find(path, name)).parameters][1:]
            assert {*theirs} <= {*inspect.signature(method).parameters, "passed"}
    poll = inspect.signature(ferroai.OpenAI(api_key="k").vector_stores.files.poll)
    assert poll.return_annotation == "VectorStoreFile"


LIKE_A_CALL: list[tuple[str, dict[str, Any]]] = [
    ("beta.threads.create_and_run_poll", {}),
    ("beta.threads.create_and_run_stream", {}),
    ("beta.threads.runs.create_and_poll", {"thread_id": "t"}),
    ("beta.threads.runs.create_and_stream", {"thread_id": "t"}),
    ("beta.threads.runs.stream", {"thread_id": "t"}),
]


@pytest.mark.parametrize(("path", "given"), LIKE_A_CALL)
def test_what_is_passed_on_is_looked_at_before_anything_is_sent(
    api: Api, server: MockServer, path: str, given: dict[str, Any]
) -> None:
    def called(client: Any, **kwargs: Any) -> Any:
        for leaf in path.split("."):
            client = getattr(client, leaf)
        return client(**given, **kwargs)

    name = path.rpartition(".")[2]
    with pytest.raises(TypeError, match=rf"{name}\(\) got an unexpected .* 'modle'\. Did you mean 'model'\?"):
        api.run(lambda client: called(client, assistant_id="a", modle="m"))
    with pytest.raises(TypeError, match=rf"{name}\(\) missing 1 required keyword-only argument: 'assistant_id'"):
        api.run(lambda client: called(client, model="m"))
    with pytest.raises(TypeError, match=rf"{name}\(\) got an unexpected keyword argument 'stream'"):
        api.run(lambda client: called(client, assistant_id="a", stream=True))
    assert server.requests == []


def test_what_the_like_of_a_call_leaves_out_is_unknown() -> None:
    runs = ferroai.OpenAI(api_key="k").beta.threads.runs
    with pytest.raises(TypeError, match="unexpected keyword argument 'include'"):
        cast("Any", runs.create_and_stream)(thread_id="t", assistant_id="a", include=[])


def fails() -> None:
    raise LookupError("nothing there")


def test_a_generator_is_told_what_went_wrong() -> None:
    seen: list[str] = []

    def steps() -> Generator[Any, Any, str]:
        try:
            yield Call(fails)
        except LookupError as error:
            seen.append(str(error))
        done: str = yield Call(str, 7)
        return done

    assert finished(drive(steps(), False)) == "7"
    assert seen == ["nothing there"]
    together = Together((Call(str, at) for at in range(9)), 2)
    assert finished(together.done(False)) == list("012345678")
