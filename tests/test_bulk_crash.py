"""Bulk jobs whose process is killed, and jobs that are long: nothing lost, nothing answered twice, memory flat."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from ferroai.testing import MockServer

from .bulk_files import (
    answers,
    asked,
    command,
    ended,
    ids,
    names,
    row,
    rows,
    run,
    wait_until,
    whole_lines,
    write,
)

MANY = 3_000


def under_way(server: MockServer, requests: int, sink: Path, lines: int) -> bool:
    """Whether a job has sent and recorded so much."""
    return server.request_count >= requests and sink.exists() and sink.read_bytes().count(b"\n") >= lines


@pytest.mark.parametrize("seed", [1, 2])
def test_kill_9_at_any_moment_loses_nothing_and_answered_requests_are_not_sent_again(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    source, sink = write(tmp_path / "in.jsonl", rows(MANY)), tmp_path / "out.jsonl"
    with MockServer(latency=0.001, jitter=0.01, seed=seed) as server:
        server.on().respond(status=500, headers={"retry-after-ms": "1"}).chaos(rate=0.02)
        recorded: set[str] = set()
        seen = 0
        # First before any answer, then at moments somewhere in the next rows.
        for more in [0, *(dice.randrange(1, 400) for _ in range(5))]:
            process = command(server, "bulk", source, "-o", sink, "--resume", "--concurrency", "32", "--quiet")
            wait_until(partial(under_way, server, seen + 1, sink, len(recorded) + more))
            process.kill()
            code, _, _ = ended(process)
            assert code == -signal.SIGKILL
            sent = asked(server)
            assert not recorded & set(sent[seen:])
            seen = len(sent)
            recorded = set(ids(whole_lines(sink)))
        assert 0 < len(recorded) < MANY
        assert run(server, "bulk", source, "-o", sink, "--resume", "--concurrency", "32", "--quiet")[0] == 0
        assert not recorded & set(asked(server)[seen:])
    assert sorted(ids(answers(sink))) == names(MANY)


def peak_memory(server: MockServer, source: Path, sink: Path, *more: str) -> int:
    """Runs a job; the most memory its process ever had, in bytes."""
    # What `wait` tells would begin with the memory of the process that forked.
    program = (
        "import sys; from ferroai._cli import main; assert main(sys.argv[1:]) == 0;"
        "print(*(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    environment = os.environ | {"OPENAI_API_KEY": "test", "OPENAI_BASE_URL": server.url}
    arguments = [sys.executable, "-c", program, "bulk", str(source), "-o", str(sink), "--quiet", *more]
    done = subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    return int(done.stdout) * 1024


linux = pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process from /proc")


@linux
def test_memory_does_not_grow_with_the_input(tmp_path: Path) -> None:
    # 30 MB of rows and as much of answers: holding either would show.
    text = "x" * 3_000
    with MockServer(record=False) as server:
        server.on().respond(json={"said": text})
        few = write(tmp_path / "few.jsonl", (row(f"row-{number}", text=text) for number in range(1_000)))
        many = write(tmp_path / "many.jsonl", (row(f"row-{number}", text=text) for number in range(10_000)))
        small = peak_memory(server, few, tmp_path / "few-out.jsonl")
        large = peak_memory(server, many, tmp_path / "many-out.jsonl")
    assert many.stat().st_size > 30e6
    assert large - small < 15e6


@linux
def test_a_long_output_is_resumed_in_little_memory(tmp_path: Path) -> None:
    count = 200_000
    source, sink = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    body = '{"status_code": 200, "request_id": "r", "body": {"said": "%s"}}' % ("x" * 200)
    with source.open("w") as lines, sink.open("w") as recorded:
        for number in range(count):
            lines.write(f'{{"custom_id": "row-{number}", "url": "/v1/x", "body": {{}}}}\n')
            recorded.write(f'{{"id": "i", "custom_id": "row-{number}", "response": {body}, "error": null}}\n')
    with MockServer(record=False) as server:
        one = write(tmp_path / "one.jsonl", rows(1))
        small = peak_memory(server, one, tmp_path / "one-out.jsonl")
        large = peak_memory(server, source, sink, "--resume")
        assert server.request_count == 1
    # Sixteen bytes a row in a table that is up to half empty, and the smaller one it grew out of.
    assert large - small < 25e6
