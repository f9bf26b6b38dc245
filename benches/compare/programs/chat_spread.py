"""How long each of many chat calls takes: `chat_spread.py SIDE BASE_URL IN_FLIGHT` prints p50 and p99 in seconds."""

from __future__ import annotations

import asyncio
import json
import sys
import time

from benches.compare.programs.chat_async import side
from benches.compare.programs.meter import SECONDS, WARM_UP


async def main(name: str, base_url: str, in_flight: int) -> None:
    one = side(name, base_url)
    taken: list[float] = []

    async def worker(deadline: float) -> None:
        while (started := time.perf_counter()) < deadline:
            await one()
            taken.append(time.perf_counter() - started)

    for seconds in (WARM_UP, SECONDS):
        # Without the first calls, which make the connections.
        taken.clear()
        deadline = time.perf_counter() + seconds
        await asyncio.gather(*(worker(deadline) for _ in range(in_flight)))
    taken.sort()
    print(json.dumps({"p50": taken[len(taken) // 2], "p99": taken[len(taken) * 99 // 100]}))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
