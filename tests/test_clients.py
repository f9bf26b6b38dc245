"""Programs of libraries that import `openai`, run on ferroai in its place: see `tests/clients`.

Each is named after what it imports and is a program by itself: it ends with an error when something is not as it should
be. They need an interpreter that has those libraries, which `FERROAI_CLIENTS` names; `make clients` makes one.
"""

from __future__ import annotations

import os
import pkgutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAMS = sorted((ROOT / "tests" / "clients").glob("try_*.py"))
PYTHON = os.environ.get("FERROAI_CLIENTS")
#: What a client imports of the package that need not be there yet: without it, its program is skipped with a word.
NEEDS = {
    "langfuse": ["AzureOpenAI", "resources.chat.completions.Completions.parse", "resources.responses.Responses.parse"],
    "litellm": ["AzureOpenAI"],
    "llama_index": ["AzureOpenAI"],
}
LOOK = "import importlib.util, sys; print(importlib.util.find_spec(sys.argv[1]) is not None)"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    assert PYTHON
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "FERROAI_", "PYTHON"))}
    told = {"PYTHONPATH": str(ROOT / "python")}
    return subprocess.run(
        [PYTHON, *arguments], env=kept | told, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


def missing(client: str) -> list[str]:
    """What the client needs of the package that is not there yet."""
    found: list[str] = []
    for name in NEEDS.get(client, ()):
        try:
            pkgutil.resolve_name(f"ferroai:{name}")
        except AttributeError:
            found.append(name)
    return found


def test_there_are_programs() -> None:
    assert len(PROGRAMS) >= 9
    assert {f"try_{client}" for client in NEEDS} <= {program.stem for program in PROGRAMS}


@pytest.mark.skipif(not PYTHON, reason="FERROAI_CLIENTS names no interpreter with the clients: `make clients` does")
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem.removeprefix("try_"))
def test_a_client_runs(program: Path) -> None:
    module = program.stem.removeprefix("try_")
    if run("-c", LOOK, module).stdout != "True\n":
        pytest.skip(f"{module} is not installed there")
    if lacking := missing(module):
        pytest.skip(f"{module} needs what is not there yet: {', '.join(lacking)}")
    done = run("-m", "ferroai.compat", str(program))
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
