"""Runs every Python and shell example of the README and of docs/, and every program of examples/.

The blocks of a document run in order in one folder, each in a process of its own, against an embedded server that
they find through the environment, as they would find the real service.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ferroai.testing import MockServer

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted(path for path in (ROOT / "docs").glob("*.md") if path.name != "api.md")]
# The main program has a test of its own, which knows how to keep it small.
EXAMPLES = sorted(path for path in (ROOT / "examples").glob("*.py") if path.name != "demo.py")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """What an example sees: the server, a key, and the command of this environment; nothing of the user's."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTHON"))}
    with MockServer() as server:
        yield kept | {"PATH": path, "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "test", "PYTHONWARNINGS": "error"}


def run(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done.stdout


def verbs() -> set[str]:
    return set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_example_of_a_document_runs(document: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    blocks = BLOCK.findall(document.read_text(encoding="utf-8"))
    assert blocks, "no examples found: has the way they are marked changed?"
    for language, text in blocks:
        if language == "python":
            run([sys.executable, "-c", text], tmp_path, environment)
            continue
        assert language == "sh", f"a block in {language} is run by nothing"
        for line in text.splitlines():
            if line.startswith("make "):
                # Running these here would be a test running the tests.
                assert set(line.split()[1:]) <= verbs(), line
            else:
                run(["sh", "-euc", line], tmp_path, environment)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_program_of_examples_runs(example: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    assert run([sys.executable, str(shutil.copy(example, tmp_path))], tmp_path, environment)


@pytest.mark.parametrize("document", [*DOCUMENTS, ROOT / "CONTRIBUTING.md"], ids=lambda path: path.stem)
def test_what_a_document_points_at_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    missing = [
        target
        for target in re.findall(r"\]\(([^)#]+)\)", text)
        if "://" not in target and not (document.parent / target).exists()
    ]
    assert not missing
    assert set(re.findall(r"`make ([a-z-]+)", text)) <= verbs() | {"lock"}
