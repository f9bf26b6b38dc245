"""`client.bulk.run`, with either client: what is sent, what is recorded, what is reported, what is refused."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
from collections.abc import AsyncIterator, Iterator
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

from ferroai import BulkError, BulkProgress, BulkSummary, OpenAI
from ferroai.testing import MockServer

from .bulk_files import answers, asked, ids, names, row, rows, write
from .conftest import Api


def bulk(api: Api, source: Any, sink: Path, **options: Any) -> BulkSummary:
    """Runs a job with the client at hand."""
    summary = api.run(lambda client: client.bulk.run(source, sink, **options))
    assert isinstance(summary, BulkSummary)
    return summary


@pytest.fixture
def sink(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def test_every_request_is_sent_once_and_every_answer_recorded(api: Api, tmp_path: Path, sink: Path) -> None:
    source = write(tmp_path / "in.jsonl", rows(300))
    summary = bulk(api, source, sink, concurrency=16)
    assert sorted(asked(api.server)) == names(300)
    lines = answers(sink)
    assert sorted(ids(lines)) == names(300)
    assert len({line["id"] for line in lines}) == 300
    for line in lines:
        assert list(line) == ["id", "custom_id", "response", "error"]
        assert line["error"] is None
        assert line["response"]["status_code"] == 200
        assert line["response"]["request_id"]
        assert line["response"]["body"]["object"] == "chat.completion"
    usage = [line["response"]["body"]["usage"] for line in lines]
    assert summary == BulkSummary(
        succeeded=300,
        failed=0,
        bad_lines=0,
        skipped=0,
        retries=0,
        in_flight=0,
        input_tokens=sum(used["prompt_tokens"] for used in usage),
        output_tokens=sum(used["completion_tokens"] for used in usage),
        bytes_total=source.stat().st_size,
        bytes_done=source.stat().st_size,
        bytes_skipped=0,
        bytes_written=sink.stat().st_size,
        seconds=summary.seconds,
        output=str(sink),
        errors=None,
        interrupted=False,
    )
    assert summary.requests == 300
    assert summary.requests_per_second == pytest.approx(300 / summary.seconds)
    with pytest.raises(FrozenInstanceError):
        summary.failed = 1  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(summary)) == summary
    assert not Path(f"{sink}.errors.jsonl").exists()


def test_the_body_goes_out_byte_for_byte_with_the_clients_headers(api: Api, tmp_path: Path, sink: Path) -> None:
    messages = '[{"role":"user","content":"a\\u00e9é😀\\n"}]'
    body = f'{{ "model":"m",\t"messages":{messages}, "seed":1e2, "x":12345678901234567890123 }}'
    line = f' {{"body": {body} , "url": "/v1/chat/completions", "custom_id": "é\\u00e9\\"", "more": [1]}} \r\n'
    source = tmp_path / "in.jsonl"
    source.write_bytes(b"\xef\xbb\xbf\n" + line.encode() + b"\r\n")
    api.run(
        lambda client: client.bulk.run(source, sink),
        organization="org-1",
        default_headers={"x-mine": "yes"},
        default_query={"api-version": "1 2"},
    )
    (request,) = api.server.requests
    assert request.body == body.encode()
    assert (request.method, request.path, request.query) == ("POST", "/v1/chat/completions", "api-version=1+2")
    headers = request.headers
    assert headers["authorization"] == "Bearer test"
    assert headers["content-type"] == "application/json"
    assert (headers["openai-organization"], headers["x-mine"]) == ("org-1", "yes")
    assert ids(answers(sink)) == ['éé"']


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_any_line_ending_will_do(api: Api, tmp_path: Path, sink: Path, ending: str) -> None:
    source = tmp_path / "in.jsonl"
    separator = ending or "\n"
    source.write_bytes((separator.join(json.dumps(one) for one in rows(5)) + ending).encode())
    assert bulk(api, source, sink).succeeded == 5
    assert sorted(ids(answers(sink))) == names(5)


@pytest.mark.parametrize("text", ["", "\n", "\r\n \n"])
def test_an_input_without_rows_gives_an_empty_output(api: Api, tmp_path: Path, sink: Path, text: str) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(text)
    summary = bulk(api, source, sink)
    assert (summary.requests, summary.bad_lines, summary.interrupted) == (0, 0, False)
    assert sink.read_bytes() == b""
    assert not api.server.requests


def test_large_bodies_and_answers_pass_unchanged(api: Api, tmp_path: Path, sink: Path) -> None:
    # Larger than every buffer on the way, and spread over lines as the real service does it.
    said = "wörter \n" * 400_000
    api.server.on().respond(
        body=json.dumps({"said": said}, indent=2, ensure_ascii=False), content_type="application/json"
    )
    source = write(tmp_path / "in.jsonl", [row(f"row-{number}", big="é" * 1_000_000) for number in range(6)])
    assert bulk(api, source, sink, concurrency=3).succeeded == 6
    assert {len(request.json()["big"]) for request in api.server.requests} == {1_000_000}
    lines = answers(sink)
    assert sorted(ids(lines)) == names(6)
    assert all(line["response"]["body"] == {"said": said} for line in lines)


def test_bad_lines_are_reported_by_number_and_stop_nothing(api: Api, tmp_path: Path, sink: Path) -> None:
    good = [json.dumps(one) for one in rows(3)]
    source = tmp_path / "in.jsonl"
    source.write_bytes("\n".join([good[0], "{oops", good[1], good[0], "[]", good[2]]).encode() + b"\n\xff\xfe")
    errors = tmp_path / "bad.jsonl"
    errors.write_text("what somebody needs\n")
    with pytest.raises(BulkError, match=r"bad\.jsonl holds something else") as refused:
        bulk(api, source, sink, errors=errors)
    assert refused.value.code == "errors_file"
    assert errors.read_text() == "what somebody needs\n"
    errors.write_text('{"line":1,"code":"of an earlier run"}\n')
    summary = bulk(api, source, sink, errors=errors)
    assert (summary.succeeded, summary.bad_lines, summary.errors) == (3, 4, str(errors))
    reported = [(line["line"], line["code"], line["param"]) for line in answers(errors)]
    assert reported == [
        (2, "invalid_json_line", None),
        (4, "duplicate_custom_id", "custom_id"),
        (5, "invalid_type", None),
        (7, "invalid_utf8", None),
    ]
    assert all("expected" in line["message"] for line in answers(errors))


def test_a_line_that_is_too_long_is_a_bad_line(api: Api, tmp_path: Path, sink: Path) -> None:
    source = write(tmp_path / "in.jsonl", [row("row-0"), row("long", big="x" * 100_000), row("row-1")])
    summary = bulk(api, source, sink, max_line_bytes=10_000)
    assert (summary.succeeded, summary.bad_lines) == (2, 1)
    (line,) = answers(Path(f"{sink}.errors.jsonl"))
    assert (line["line"], line["code"]) == (2, "line_too_long")


def test_failures_are_recorded_as_they_came(api: Api, tmp_path: Path, sink: Path) -> None:
    server = api.server
    server.on().times(1).respond(status=400, json={"error": {"message": "no such model"}})
    server.on().times(1).respond(status=502, body="<html>")
    server.on().times(1).garbage()
    server.on().times(1).drop()
    source = write(tmp_path / "in.jsonl", rows(5))
    # One at a time and not again, so that each row gets its own kind of failure; the server is known by then.
    summary = bulk(api, source, sink, concurrency=1, max_retries=0)
    assert (summary.succeeded, summary.failed, summary.requests) == (1, 4, 5)
    bad_request, bad_gateway, garbage, dropped, good = answers(sink)
    assert bad_request["response"]["status_code"] == 400
    assert bad_request["response"]["body"] == {"error": {"message": "no such model"}}
    assert bad_request["error"] is None
    assert (bad_gateway["response"]["status_code"], bad_gateway["response"]["body"]) == (502, "<html>")
    assert garbage["response"]["body"] == '{"id": "chatcmpl-'
    assert garbage["error"]["code"] == "invalid_json"
    assert dropped["response"] is None
    assert dropped["error"]["code"] == "connection_error"
    assert good["error"] is None
    assert good["response"]["status_code"] == 200


def test_resuming_skips_what_is_recorded_and_failures_are_sent_again_when_asked_for(
    api: Api, tmp_path: Path, sink: Path
) -> None:
    api.server.on().times(3).respond(status=400)
    first = write(tmp_path / "first.jsonl", rows(20))
    assert bulk(api, first, sink, concurrency=1).failed == 3
    both = write(tmp_path / "both.jsonl", rows(30))
    summary = bulk(api, both, sink, resume=True)
    assert (summary.skipped, summary.succeeded, summary.failed) == (20, 10, 0)
    assert sorted(asked(api.server)) == names(30)
    summary = bulk(api, both, sink, retry_failed=True)
    assert (summary.skipped, summary.succeeded) == (27, 3)
    assert sorted(asked(api.server)[30:]) == ["row-0", "row-1", "row-2"]
    lines = answers(sink)
    assert sorted(ids(lines)) == names(30)
    assert {line["response"]["status_code"] for line in lines} == {200}


def test_an_output_that_has_answers_is_refused(api: Api, tmp_path: Path, sink: Path) -> None:
    source = write(tmp_path / "in.jsonl", rows(3))
    bulk(api, source, sink)
    before = sink.read_bytes()
    with pytest.raises(FileExistsError, match="resume=True") as caught:
        bulk(api, source, sink)
    assert caught.value.filename == str(sink)
    assert sink.read_bytes() == before
    assert len(api.server.requests) == 3


def test_files_that_cannot_serve_are_named(api: Api, tmp_path: Path, sink: Path) -> None:
    source = write(tmp_path / "in.jsonl", rows(3))
    missing = tmp_path / "missing.jsonl"
    with pytest.raises(FileNotFoundError, match="input can't be read") as caught:
        bulk(api, missing, sink)
    assert caught.value.filename == str(missing)
    with pytest.raises(FileNotFoundError, match="output can't be written"):
        bulk(api, source, tmp_path / "none" / "out.jsonl")
    with pytest.raises(IsADirectoryError):
        bulk(api, tmp_path, sink)
    with pytest.raises(BulkError, match="three different files") as refused:
        bulk(api, source, source, resume=True)
    assert refused.value.code == "same_file"
    sink.write_text("no output\n")
    with pytest.raises(BulkError, match="line 1 of") as refused:
        bulk(api, source, sink, resume=True)
    assert refused.value.code == "not_an_output"
    assert sink.read_text() == "no output\n"
    assert not api.server.requests


@pytest.mark.parametrize(
    ("options", "message"),
    [({"concurrency": 0}, "concurrency=0"), ({"max_retries": -1}, "max_retries=-1"), ({"grace": -1.0}, "grace=-1")],
)
def test_wrong_numbers_are_refused(api: Api, tmp_path: Path, sink: Path, options: Any, message: str) -> None:
    source = write(tmp_path / "in.jsonl", rows(1))
    with pytest.raises(ValueError, match=message):
        bulk(api, source, sink, **options)
    assert not sink.exists()


def test_a_server_that_is_not_there_is_said_at_once_and_nothing_recorded(api: Api, tmp_path: Path, sink: Path) -> None:
    source = write(tmp_path / "in.jsonl", rows(50))
    api.server.stop()
    with pytest.raises(BulkError, match="can't be reached") as caught:
        bulk(api, source, sink, max_retries=0)
    assert caught.value.code == "unreachable"
    assert caught.value.summary.requests == 0
    assert sink.read_bytes() == b""


def test_a_refused_key_ends_the_job(api: Api, tmp_path: Path, sink: Path) -> None:
    api.server.on().respond(status=401, json={"error": {"message": "wrong key"}})
    source = write(tmp_path / "in.jsonl", rows(50))
    with pytest.raises(BulkError, match="wrong key") as caught:
        bulk(api, source, sink, concurrency=2)
    assert caught.value.code == "key_refused"
    assert sink.read_bytes() == b""


def test_a_closed_client_runs_no_jobs(tmp_path: Path, sink: Path, server: MockServer) -> None:
    source = write(tmp_path / "in.jsonl", rows(1))
    client = OpenAI(api_key="test", base_url=server.url)
    client.close()
    with pytest.raises(Exception, match="closed"):
        client.bulk.run(source, sink)
    assert not server.requests


def test_storms_of_refusals_are_weathered(api: Api, tmp_path: Path, sink: Path) -> None:
    refusals = api.server.on().respond(status=429, headers={"retry-after-ms": "5"}).chaos(rate=0.3)
    source = write(tmp_path / "in.jsonl", rows(200))
    summary = bulk(api, source, sink, max_retries=30)
    assert (summary.succeeded, summary.failed) == (200, 0)
    assert refusals.hits > 0
    assert summary.retries == refusals.hits
    assert len(api.server.requests) == 200 + refusals.hits


def test_no_more_than_asked_for_are_in_flight(api: Api, tmp_path: Path, sink: Path) -> None:
    api.server.on().delay(0.02).respond()
    source = write(tmp_path / "in.jsonl", rows(60))
    bulk(api, source, sink, concurrency=7)
    assert 1 < api.server.most_in_flight <= 7


def test_rows_may_come_from_an_iterable(api: Api, sink: Path) -> None:
    def given() -> Iterator[dict[str, Any] | str | bytes]:
        for number, one in enumerate(rows(900)):
            yield (one, json.dumps(one) + "\n", json.dumps(one).encode())[number % 3]
        yield "no json"

    summary = bulk(api, given(), sink)
    assert (summary.succeeded, summary.bad_lines, summary.bytes_total) == (900, 1, 0)
    assert sorted(ids(answers(sink))) == names(900)
    (line,) = answers(Path(f"{sink}.errors.jsonl"))
    assert line["line"] == 901


def test_rows_may_come_from_an_async_iterable(server: MockServer, sink: Path) -> None:
    async def given() -> AsyncIterator[dict[str, Any]]:
        for one in rows(50):
            await asyncio.sleep(0)
            yield one

    async def main() -> BulkSummary:
        async with server.async_client() as client:
            return await client.bulk.run(given(), sink)

    assert asyncio.run(main()).succeeded == 50
    assert sorted(ids(answers(sink))) == names(50)


def test_an_iterable_that_is_ahead_of_the_server_waits(api: Api, sink: Path) -> None:
    api.server.on().delay(0.01).respond()
    taken = 0

    def given() -> Iterator[dict[str, Any]]:
        nonlocal taken
        for number in range(60):
            # Fewer rows can lie ready than there are: one in the feed, a handful of batches, those in flight.
            taken = number
            assert number - len(api.server.requests) < 40
            yield row(f"row-{number}", big="x" * 200_000)

    assert bulk(api, given(), sink, concurrency=2).succeeded == 60
    assert taken == 59


def test_what_an_iterable_raises_comes_out_and_what_was_sent_is_recorded(api: Api, sink: Path) -> None:
    def given() -> Iterator[dict[str, Any]]:
        yield from rows(3)
        while len(api.server.requests) < 3:
            yield from ()
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        bulk(api, given(), sink)
    assert sorted(ids(answers(sink))) == names(3)


def test_a_row_that_is_no_json_is_named(api: Api, sink: Path) -> None:
    with pytest.raises(TypeError, match="row 2 of source"):
        bulk(api, [row("row-0"), row("row-1", what=object())], sink)


@pytest.mark.parametrize("source", [7, None, b"in.jsonl"])
def test_a_source_that_is_none_is_refused(api: Api, sink: Path, source: Any) -> None:
    with pytest.raises(TypeError, match="expected the path of a JSON Lines file"):
        bulk(api, source, sink)
    assert not sink.exists()


def test_progress_is_told_to_a_function(api: Api, tmp_path: Path, sink: Path) -> None:
    api.server.on().delay(0.1).respond()
    source = write(tmp_path / "in.jsonl", rows(12))
    told: list[BulkProgress] = []
    bulk(api, source, sink, concurrency=3, progress=told.append)
    assert told
    assert 1 <= max(progress.in_flight for progress in told) <= 3
    done = [progress.requests for progress in told]
    assert done == sorted(done)
    assert {progress.bytes_total for progress in told} <= {0, source.stat().st_size}


def test_an_exception_of_the_progress_function_ends_the_job_resumably(api: Api, tmp_path: Path, sink: Path) -> None:
    api.server.on().delay(0.05).respond()
    source = write(tmp_path / "in.jsonl", rows(100))

    def stop(progress: BulkProgress) -> None:
        if progress.requests:
            raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        bulk(api, source, sink, concurrency=2, progress=stop)
    recorded = ids(answers(sink))
    assert 0 < len(recorded) < 100
    assert sorted(recorded) == sorted(asked(api.server))
    api.server.reset()
    assert bulk(api, source, sink, resume=True).skipped == len(recorded)
    assert sorted(ids(answers(sink))) == names(100)


def test_cancelling_ends_the_job_and_leaves_it_resumable(server: MockServer, tmp_path: Path, sink: Path) -> None:
    server.on().skip(4).stall()
    source = write(tmp_path / "in.jsonl", rows(20))

    async def main() -> None:
        async with server.async_client() as client:
            task = asyncio.create_task(client.bulk.run(source, sink, concurrency=2))
            while server.in_flight < 2 or len(server.requests) < 6:
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert server.wait_closed()
            server.reset()
            summary = await client.bulk.run(source, sink, resume=True)
            assert (summary.skipped, summary.succeeded) == (4, 16)

    asyncio.run(main())
    assert sorted(ids(answers(sink))) == names(20)


def test_many_jobs_share_a_client_and_a_loop(server: MockServer, tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", rows(40))

    async def main() -> list[BulkSummary]:
        async with server.async_client() as client:
            jobs = [client.bulk.run(source, tmp_path / f"out-{number}.jsonl") for number in range(5)]
            return await asyncio.gather(*jobs)

    assert [summary.succeeded for summary in asyncio.run(main())] == [40] * 5
    for number in range(5):
        assert sorted(ids(answers(tmp_path / f"out-{number}.jsonl"))) == names(40)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_slow_pipe_does_not_hold_rows_back(server: MockServer, tmp_path: Path, sink: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    async def main() -> BulkSummary:
        async with server.async_client() as client:
            job = asyncio.create_task(client.bulk.run(pipe, sink))
            opened = await asyncio.to_thread(open, pipe, "w")
            with opened as file:
                for number, one in enumerate(rows(5)):
                    file.write(json.dumps(one) + "\n")
                    file.flush()
                    assert await asyncio.to_thread(server.wait_requests, number + 1)
            return await job

    assert asyncio.run(main()).succeeded == 5


@pytest.mark.parametrize("way", ["callable", "coroutine", "address"])
def test_the_key_of_a_job(api: Api, tmp_path: Path, sink: Path, way: str) -> None:
    asked_for: list[int] = []

    def key() -> str:
        asked_for.append(1)
        return "asked"

    async def later() -> str:
        await asyncio.sleep(0)
        return key()

    ways: dict[str, dict[str, Any]] = {
        "callable": {"api_key": key},
        "coroutine": {"api_key": later if api.asynchronous else key},
        "address": {"base_url": api.server.url.replace("://", "://user:p%40ss@")},
    }
    source = write(tmp_path / "in.jsonl", rows(20))
    api.run(lambda client: client.bulk.run(source, sink), **ways[way])
    sent = {request.headers["authorization"] for request in api.server.requests}
    assert sent == ({"Basic dXNlcjpwQHNz"} if way == "address" else {"Bearer asked"})
    assert len(asked_for) == (0 if way == "address" else 1)
