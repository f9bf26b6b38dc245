"""The `ferroai` command, in processes of its own: what it says, its exit codes, signals, what it imports."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import ferroai
from ferroai.testing import MockServer

from .bulk_files import answers, asked, command, ended, ids, names, row, rows, run, wait_until, write


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write(tmp_path / "in.jsonl", rows(50))


@pytest.fixture
def sink(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def test_a_job_that_succeeds_says_so_and_exits_with_0(server: MockServer, source: Path, sink: Path) -> None:
    code, out, err = run(server, "bulk", source, "-o", sink)
    assert (code, err) == (0, "")
    assert "50 requests" in out
    assert "50 succeeded, 0 failed, 0 retries" in out
    assert f"answers: {sink}" in out
    assert sorted(ids(answers(sink))) == names(50)
    assert "resume" not in out


def test_failures_and_bad_lines_exit_with_1(server: MockServer, source: Path, sink: Path, tmp_path: Path) -> None:
    server.on().times(2).respond(status=400)
    code, out, _ = run(server, "bulk", source, "-o", sink, "--concurrency", "3")
    assert code == 1
    assert "48 succeeded, 2 failed" in out
    assert "--retry-failed" in out
    with source.open("a") as file:
        file.write("{oops\n")
    code, out, _ = run(server, "bulk", source, "-o", sink, "--retry-failed", "--errors", tmp_path / "bad.jsonl")
    assert code == 1
    assert "48 skipped" in out
    assert f"1 bad line, listed in: {tmp_path / 'bad.jsonl'}" in out
    assert "line 51" not in out
    assert [line["line"] for line in answers(tmp_path / "bad.jsonl")] == [51]
    assert sorted(ids(answers(sink))) == names(50)


def test_quiet_says_nothing(server: MockServer, source: Path, sink: Path) -> None:
    assert run(server, "bulk", source, "-o", sink, "--quiet") == (0, "", "")
    code, out, err = run(server, "bulk", source, "-o", sink, "--quiet")
    assert (code, out) == (2, "")
    assert "--resume" in err


def test_rows_may_come_through_a_pipe(server: MockServer, source: Path, sink: Path) -> None:
    with source.open() as file:
        code, out, _ = run(server, "bulk", "-", "-o", sink, stdin=file)
    assert code == 0
    assert "50 succeeded" in out
    assert sorted(ids(answers(sink))) == names(50)


def test_resuming_goes_on(server: MockServer, source: Path, sink: Path) -> None:
    run(server, "bulk", source, "-o", sink)
    write(source, rows(80))
    code, out, _ = run(server, "bulk", source, "-o", sink, "--resume")
    assert code == 0
    assert "30 succeeded" in out
    assert "50 skipped" in out
    assert sorted(asked(server)) == names(80)


def test_settings_reach_the_server(server: MockServer, source: Path, sink: Path) -> None:
    code, _, _ = run(
        "http://127.0.0.1:9",
        *("bulk", source, "-o", sink, "--base-url", server.url, "--timeout", "7", "--max-retries", "0"),
        environment={"OPENAI_ORG_ID": "org-1", "OPENAI_PROJECT_ID": "proj-1", "OPENAI_CUSTOM_HEADERS": "X-Mine: yes"},
    )
    assert code == 0
    headers = server.requests[0].headers
    assert headers["authorization"] == "Bearer test"
    assert headers["openai-organization"] == "org-1"
    assert headers["openai-project"] == "proj-1"
    assert headers["x-mine"] == "yes"
    assert (headers["x-stainless-read-timeout"], headers["x-stainless-retry-count"]) == ("7.0", "0")
    assert headers["user-agent"].startswith("Ferroai/Python ")


@pytest.mark.parametrize("module", [True, False])
def test_version_and_help(module: bool) -> None:
    start = [sys.executable, "-m", "ferroai"] if module else [str(Path(sys.executable).with_name("ferroai"))]

    def said(*arguments: str) -> str:
        return subprocess.run([*start, *arguments], check=True, capture_output=True, text=True).stdout

    assert said("--version") == f"ferroai {ferroai.__version__}\n"
    assert "bulk" in said("--help")
    text = said("bulk", "--help")
    for option in (
        "--concurrency",
        "--resume",
        "--retry-failed",
        "--errors",
        "--max-retries",
        "--timeout",
        "--base-url",
    ):
        assert option in text
    assert "exit codes" in text
    assert "custom_id" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "COMMAND"),
        (("bulk",), "IN.jsonl"),
        (("bulk", "in.jsonl"), "-o"),
        (("bulk", "in.jsonl", "-o", "out.jsonl", "--concurrency", "0"), "at least 1"),
        (("bulk", "in.jsonl", "-o", "out.jsonl", "--concurrency", "many"), "many"),
        (("bulk", "in.jsonl", "-o", "out.jsonl", "--timeout", "soon"), "expected seconds"),
        (("bulk", "in.jsonl", "-o", "out.jsonl", "--what"), "--what"),
        (("bulk", "missing.jsonl", "-o", "out.jsonl"), "missing.jsonl: the input can't be read: No such file"),
        (("bulk", "in.jsonl", "-o", "none/out.jsonl"), "none/out.jsonl: the output can't be written: No such file"),
        (("bulk", "in.jsonl", "-o", "in.jsonl"), "three different files"),
        (("bulk", "in.jsonl", "-o", "-"), "expected a file"),
        (("bulk", "in.jsonl", "-o", "out.jsonl", "--base-url", "nowhere"), "nowhere"),
    ],
)
def test_what_cannot_start_says_why_and_exits_with_2(
    server: MockServer, source: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, out, err = run(server, *arguments, cwd=tmp_path)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err
    assert not server.requests


def test_a_missing_key_is_said(server: MockServer, source: Path, sink: Path) -> None:
    code, _, err = run(server, "bulk", source, "-o", sink, environment={"OPENAI_API_KEY": ""})
    assert code == 2
    assert err == "ferroai: there is no API key: set the environment variable OPENAI_API_KEY\n"


def test_a_server_that_is_not_there_is_said(server: MockServer, source: Path, sink: Path) -> None:
    server.stop()
    code, out, err = run(server, "bulk", source, "-o", sink, "--max-retries", "0")
    assert (code, out) == (2, "")
    assert "can't be reached" in err
    assert "refused" in err
    assert "Traceback" not in err


def test_a_second_process_on_the_same_output_is_refused(server: MockServer, source: Path, sink: Path) -> None:
    server.on().skip(1).stall()
    first = command(server, "bulk", source, "-o", sink, "--concurrency", "2")
    wait_until(lambda: server.request_count >= 3)
    code, _, err = run(server, "bulk", source, "-o", sink, "--resume")
    assert code == 2
    assert "another process is writing" in err
    first.kill()
    ended(first)
    server.reset()
    # The lock went with its process.
    assert run(server, "bulk", source, "-o", sink, "--resume")[0] == 0
    assert sorted(ids(answers(sink))) == names(50)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_drains_and_leaves_a_resumable_file(
    server: MockServer, source: Path, sink: Path, number: signal.Signals, code: int
) -> None:
    server.on().delay(0.2).respond()
    process = command(server, "bulk", source, "-o", sink, "--concurrency", "5")
    wait_until(lambda: server.request_count >= 12)
    process.send_signal(number)
    exit_code, out, err = ended(process)
    assert exit_code == code
    assert "in flight have up to 30 s to finish" in err
    assert "interrupted: go on with --resume" in out
    recorded = sorted(ids(answers(sink)))
    # What had been sent was waited for, and recorded.
    assert recorded == sorted(asked(server))
    assert len(recorded) < 50
    server.reset()
    assert run(server, "bulk", source, "-o", sink, "--resume")[0] == 0
    assert sorted(ids(answers(sink))) == names(50)
    assert sorted(recorded + asked(server)) == names(50)


def test_a_second_signal_ends_at_once(server: MockServer, source: Path, sink: Path) -> None:
    server.on().skip(5).stall()
    process = command(server, "bulk", source, "-o", sink, "--concurrency", "3")
    wait_until(lambda: server.request_count >= 8)
    assert process.stderr is not None
    process.send_signal(signal.SIGINT)
    assert process.stderr.readline() == "\n"
    assert "in flight" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    code, out, _ = ended(process)
    assert code == 130
    assert "interrupted" in out
    assert len(answers(sink)) == 5


def test_a_signal_while_the_input_is_waited_for_ends_the_job(server: MockServer, sink: Path) -> None:
    process = command(server, "bulk", "-", "-o", sink, stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(json.dumps(row("row-0")) + "\n{oops\n")
    process.stdin.flush()
    wait_until(lambda: server.request_count == 1)
    process.send_signal(signal.SIGINT)
    # The pipe is still open: only the signal can have ended it.
    process.wait(timeout=60)
    code, out, _ = ended(process)
    assert code == 130
    assert "1 succeeded" in out
    assert [line["line"] for line in answers(Path(f"{sink}.errors.jsonl"))] == [2]


def test_a_full_disk_is_said(server: MockServer, source: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    code, _, err = run(server, "bulk", source, "-o", "/dev/full", "--errors", "/dev/null/none")
    assert code == 2
    code, _, err = run(server, "bulk", source, "-o", "/dev/full", "--errors", str(source) + ".errors")
    assert code == 2
    assert "/dev/full: the output can't be written: No space left on device" in err


def test_progress_is_drawn_on_a_terminal(server: MockServer, source: Path, sink: Path) -> None:
    server.on().delay(0.1).respond()
    ours, theirs = pty.openpty()
    process = command(server, "bulk", source, "-o", sink, "--concurrency", "10", environment={"LANG": "C.UTF-8"})
    ended(process)
    sink.unlink()
    environment = os.environ | {"OPENAI_API_KEY": "test", "OPENAI_BASE_URL": server.url, "PYTHONIOENCODING": "utf-8"}
    arguments = [sys.executable, "-m", "ferroai", "bulk", str(source), "-o", str(sink), "--concurrency", "10"]
    with subprocess.Popen(arguments, stderr=theirs, stdout=subprocess.PIPE, env=environment) as drawn:
        os.close(theirs)
        text = b""
        while True:
            select.select([ours], [], [], 60)
            try:
                piece = os.read(ours, 4096)
            except OSError:
                break
            if not piece:
                break
            text += piece
    os.close(ours)
    shown = text.decode()
    assert drawn.returncode == 0
    assert shown.count("\r") > 3
    assert "10 in flight" in shown
    assert "100%" in shown
    assert "50 done" in shown
    assert "█" in shown


def test_the_command_imports_neither_pydantic_nor_asyncio(server: MockServer, source: Path, sink: Path) -> None:
    program = (
        "import sys; from ferroai._cli import main; code = main(sys.argv[1:]);"
        "print({'pydantic', 'asyncio', 'typing_extensions'} & set(sys.modules)); sys.exit(code)"
    )
    environment = os.environ | {"OPENAI_API_KEY": "test", "OPENAI_BASE_URL": server.url}
    arguments = [sys.executable, "-c", program, "bulk", str(source), "-o", str(sink), "--quiet"]
    done = subprocess.run(arguments, check=True, capture_output=True, text=True, env=environment)
    assert done.stdout == "set()\n"
