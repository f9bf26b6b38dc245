"""Runs programs in alternation and takes medians; starts the server; names the machine.

Owns: processes, the order of the runs, the statistics. Knows no figure and no goal: those are in `rows`.
Invariant: the sides of one comparison run A B A B … within one invocation, each run in a process of its own.
"""

from __future__ import annotations

import json
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
# A run that takes this much longer than asked for is stuck.
PATIENCE = 120.0


@dataclass(frozen=True)
class Sample:
    """What one run of a side gave."""

    count: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        return self.count / self.seconds

    @property
    def cost(self) -> float:
        """CPU seconds for each unit."""
        return self.cpu / self.count


Side = Callable[[], Sample]


def environment() -> dict[str, str]:
    """Nothing of the user's settings may reach a measured program."""
    return {name: value for name, value in os.environ.items() if not name.upper().startswith(("OPENAI_", "PYTHON"))}


def output(command: Sequence[str | Path], seconds: float = PATIENCE) -> str:
    done = subprocess.run(
        list(map(str, command)), cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True, timeout=seconds
    )
    if done.returncode:
        message = f"{' '.join(map(str, command))} ended with {done.returncode}"
        raise RuntimeError(message)
    return done.stdout


def program(name: str, *arguments: object) -> list[str]:
    """A program that keeps its own time, by the meter."""
    return [sys.executable, "-m", f"benches.compare.programs.{name}", *map(str, arguments)]


def script(name: str, *arguments: object) -> list[str]:
    """A program of which the whole process counts: run as a file, so that nothing of ours is imported for it."""
    return [sys.executable, str(PROGRAMS / f"{name}.py"), *map(str, arguments)]


def meter(command: Sequence[str | Path]) -> Side:
    """A side that counts for itself and prints a line of JSON."""
    return lambda: Sample(**json.loads(output(command).splitlines()[-1]))


def stopwatch(command: Sequence[str | Path], count: int = 1) -> Side:
    """A side whose whole process is timed."""

    def run() -> Sample:
        before, started = os.times(), time.perf_counter()
        output(command)
        seconds, after = time.perf_counter() - started, os.times()
        spent = after.children_user + after.children_system - before.children_user - before.children_system
        return Sample(count, seconds, spent)

    return run


def alternate(sides: dict[str, Side], rounds: int) -> dict[str, list[Sample]]:
    samples: dict[str, list[Sample]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            samples[name].append(side())
    return samples


def median(values: Iterator[float]) -> float:
    return statistics.median(values)


@contextmanager
def server(*options: str) -> Iterator[str]:
    """The embedded server in a process of its own; gives the base URL that it prints."""
    command = [sys.executable, "-m", "ferroai.testing", "--port", "0", *options]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline().strip() if process.stdout else ""
            if not line.startswith("http"):
                message = f"the server did not say where it listens: {line!r}"
                raise RuntimeError(message)
            yield line
        finally:
            process.terminate()


def machine() -> dict[str, Any]:
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = re.findall(r"^model name\s*: (.*)$", cpuinfo.read_text(), re.MULTILINE)
        model = names[0] if names else model
    versions = {}
    for name in ("ferroai", "openai", "httpx2", "pydantic", "pyreqwest", "numpy"):
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "missing"
    lock = (ROOT / "Cargo.lock").read_text()
    found = re.search(r'name = "reqwest"\nversion = "([^"]+)"', lock)
    versions["reqwest"] = found.group(1) if found else "missing"
    return {
        "cpu": model,
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "versions": versions,
    }
