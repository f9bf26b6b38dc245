"""Counts work done in a bounded time, with the CPU time of this process, and prints it as one JSON line.

Owns: the clock of every program in this folder. Each program measures one side (one package) of one row
and is run in a process of its own by `benches.compare`; none imports the other side.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

SECONDS = float(os.environ.get("BENCH_SECONDS", "2"))
WARM_UP = SECONDS / 4
# The requests of every side ask for the same thing.
MODEL = "gpt-4o"
MESSAGES = [{"role": "user", "content": "Say this is a test."}]


def peak() -> int:
    """The most memory that this process has had, in bytes."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Not `ru_maxrss`: it starts from the peak of the process that ran this one.
    return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))


class Meter:
    """From the first `start` to `report`: how much was done, in how long, at what cost."""

    def __init__(self) -> None:
        self.count = 0
        self.wall = self.cpu = 0.0

    def start(self) -> None:
        self.count = 0
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def report(self) -> None:
        """`process_time` is user plus system time of all threads: the threads of a Rust core count."""
        wall, cpu = time.perf_counter() - self.wall, time.process_time() - self.cpu
        json.dump({"count": self.count, "seconds": wall, "cpu": cpu}, sys.stdout)
        print()


def measure(work: Callable[[], int]) -> None:
    """Calls `work`, which says how many units it did, until the time is over."""
    meter = Meter()
    for seconds in (WARM_UP, SECONDS):
        meter.start()
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline:
            meter.count += work()
    meter.report()


def measure_async(work: Callable[[], Awaitable[int]], in_flight: int) -> None:
    """The same with `in_flight` calls at a time; those under way at the end are finished and counted."""
    meter = Meter()

    async def worker(deadline: float) -> None:
        while time.perf_counter() < deadline:
            # Not `meter.count += await …`, which would read the count before it waits.
            done = await work()
            meter.count += done

    async def both() -> None:
        for seconds in (WARM_UP, SECONDS):
            meter.start()
            deadline = time.perf_counter() + seconds
            await asyncio.gather(*(worker(deadline) for _ in range(in_flight)))
        meter.report()

    asyncio.run(both())
