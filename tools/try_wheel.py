"""Tries the built wheel as a user would: its size, its requirements, one call on every Python found.

Owns: the budget of the wheel and the smoke program. Refuses: more than one wheel in the folder, a wheel
over the budget, a required dependency besides pydantic, a wheel that is not abi3.
Run as `python tools/try_wheel.py dist`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from email.parser import Parser
from pathlib import Path

LARGEST = 6_000_000
VERSIONS = ("3.10", "3.11", "3.12", "3.13", "3.14")

SMOKE = """
import sys
from ferroai import OpenAI
from ferroai.testing import MockServer

assert "pydantic" not in sys.modules, "importing ferroai imported pydantic"
with MockServer() as server, OpenAI(api_key="test", base_url=server.url) as client:
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    assert answer.choices[0].message.content, answer
    with client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "hi"}], stream=True
    ) as stream:
        assert sum(1 for _ in stream) > 1
print("   one call and one stream: fine on", sys.version.split()[0])
"""


def interpreters() -> dict[str, str]:
    """One real interpreter for each supported version: on the path, or kept by pyenv."""
    found: dict[str, str] = {}
    roots = [Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"]
    candidates = [shutil.which(f"python{version}") for version in VERSIONS]
    candidates += [str(path) for root in roots for path in sorted(root.glob("3.*/bin/python"))]
    candidates += [sys.executable]
    for candidate in filter(None, candidates):
        # A pyenv shim for a version that is not selected exists and fails: ask, do not assume.
        answer = subprocess.run(
            [candidate, "-c", "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
        )
        version = answer.stdout.strip()
        if answer.returncode == 0 and version in VERSIONS:
            found.setdefault(version, candidate)
    return {version: found[version] for version in VERSIONS if version in found}


def requirements(wheel: Path) -> list[str]:
    """The names of the distributions that installing the wheel always pulls in."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        message = Parser().parsestr(archive.read(name).decode())
    required = [line for line in message.get_all("Requires-Dist") or [] if "extra ==" not in line]
    return [re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0] for line in required]


def smoke(wheel: Path, python: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([python, "-m", "venv", folder], check=True)
        scripts = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        pip = [str(scripts / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, str(wheel)], check=True)
        # In the folder, so that nothing of this checkout can be imported by accident.
        return subprocess.run([str(scripts / "python"), "-W", "error", "-c", SMOKE], cwd=folder).returncode == 0


def main(folder: str) -> int:
    wheels = list(Path(folder).resolve().glob("*.whl"))
    if len(wheels) != 1:
        print(f"expected one wheel in {folder}, found {len(wheels)}: run `make clean wheel`", file=sys.stderr)
        return 1
    wheel, size, failed = wheels[0], wheels[0].stat().st_size, False
    print(f"{wheel.name}: {size / 1e6:.2f} MB of {LARGEST / 1e6:.0f} MB allowed")
    if size > LARGEST:
        print("the wheel is too large", file=sys.stderr)
        failed = True
    if "-abi3-" not in wheel.name:
        print("the wheel is bound to one Python version: expected abi3", file=sys.stderr)
        failed = True
    if (required := requirements(wheel)) != ["pydantic"]:
        print(f"the wheel requires {required}: expected only pydantic", file=sys.stderr)
        failed = True
    for version, python in interpreters().items():
        print(f"Python {version}")
        if not smoke(wheel, python):
            print(f"the wheel does not work on Python {version} ({python})", file=sys.stderr)
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
