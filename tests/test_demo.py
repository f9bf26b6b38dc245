"""`make demo` does what it says, here with fewer requests."""

from __future__ import annotations
import __future__

import inspect
import json
import os
import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).parent.parent / "examples" / "demo.py"


def demo(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    return subprocess.run(
        [sys.executable, "-W", "error", str(DEMO), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_demo_runs_the_job_then_a_call_and_a_stream(tmp_path: Path) -> None:
    done = demo(tmp_path, "--requests", "400")
    assert (done.returncode, done.stderr) == (0, "")
    for said in (
        "400 requests written",
        "400 succeeded, 0 failed",
        "tokens out",
        "one chat call",
        "one streamed answer",
    ):
        assert said in done.stdout
    asked, answered = ((tmp_path / "demo-out" / f"{name}.jsonl").open() for name in ("requests", "answers"))
    with asked, answered:
        requests = [json.loads(line) for line in asked]
        answers = [json.loads(line) for line in answered]
    assert len({request["custom_id"] for request in requests}) == 400
    assert {request["custom_id"] for request in requests} == {answer["custom_id"] for answer in answers}
    # Real text: the docstrings of the interpreter that runs this.
    (text,) = (
        request["body"]["messages"][1]["content"] for request in requests if request["custom_id"] == "__future__"
    )
    assert text
    assert inspect.cleandoc(__future__.__doc__ or "").startswith(text)


def test_without_a_key_the_live_demo_says_what_is_missing(tmp_path: Path) -> None:
    done = demo(tmp_path, "--live")
    assert done.returncode == 1
    assert "OPENAI_API_KEY" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
