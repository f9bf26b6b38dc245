"""What the tests of bulk jobs share: input files, reading outputs back, the command in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ferroai.testing import MockServer

#: Far above what any job here takes; only one that hangs gets there.
LIMIT = 120.0


def row(name: str, **body: Any) -> dict[str, Any]:
    """A request whose body tells the server which row it is."""
    messages = [{"role": "user", "content": name}]
    return {
        "custom_id": name,
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"model": "gpt-4o-mini", "messages": messages, **body},
    }


def rows(count: int) -> list[dict[str, Any]]:
    return [row(f"row-{number}") for number in range(count)]


def names(count: int) -> list[str]:
    return sorted(f"row-{number}" for number in range(count))


def write(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def answers(path: Path) -> list[dict[str, Any]]:
    """Every line of an output, or of an errors file."""
    with path.open("rb") as file:
        return [json.loads(line) for line in file]


def whole_lines(path: Path) -> list[dict[str, Any]]:
    """The lines that are there to their end, of an output whose writer may have been killed."""
    if not path.exists():
        return []
    text = path.read_bytes()
    return [json.loads(line) for line in text[: text.rfind(b"\n") + 1].splitlines()]


def ids(lines: Iterable[dict[str, Any]]) -> list[str]:
    return [line["custom_id"] for line in lines]


def asked(server: MockServer) -> list[str]:
    """Which rows the server was sent, in the order they came."""
    return [request.json()["messages"][0]["content"] for request in server.requests]


def command(server: MockServer | str, *arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """`ferroai …` in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    environment["OPENAI_API_KEY"] = "test"
    environment["OPENAI_BASE_URL"] = server if isinstance(server, str) else server.url
    environment.update(options.pop("environment", {}))
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "ferroai", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        **options,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Waits for a process; its exit code and what it said."""
    with process:
        out, err = process.communicate(timeout=LIMIT)
    return process.returncode, out, err


def run(server: MockServer | str, *arguments: str | Path, **options: Any) -> tuple[int, str, str]:
    return ended(command(server, *arguments, **options))


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT
    while not happened():
        assert time.monotonic() < deadline, "this should have happened long ago"
        time.sleep(0.005)
