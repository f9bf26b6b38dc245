"""Rows of the table about connections: HTTP/2 beside HTTP/1.1, and how even the answers come with many in flight.

Owns the goals of these rows. The server is the same for both protocols: it takes whichever comes.
"""

from __future__ import annotations

import json
import statistics

from benches.compare.harness import output, program
from benches.compare.table import Context, Row, rate


def http2(context: Context) -> list[Row]:
    rows: list[Row] = []
    for in_flight in (64, 1024):
        sides = {name: context.chat(name, in_flight) for name in ("ferroai", "ferroai-http2")}
        samples = context.measure(f"http2 {in_flight}", sides)
        two, one = rate(samples["ferroai-http2"]), rate(samples["ferroai"])
        figure = f"HTTP/2, {in_flight:,} in flight vs HTTP/1.1"
        rows.append(Row(figure, f"{two:,.0f} req/s", f"{one:,.0f} req/s", 100 * two / one, 60, "%"))
    return rows


def spread(context: Context) -> list[Row]:
    """The slowest hundredth of the answers beside the median one, each run in a process of its own."""
    rows: list[Row] = []
    for name, figure in (("ferroai", "HTTP/1.1"), ("ferroai-http2", "HTTP/2")):
        command = program("chat_spread", name, context.base_url, 1024)
        runs = [json.loads(output(command).splitlines()[-1]) for _ in range(context.rounds)]
        p50, p99 = (statistics.median(run[key] for run in runs) for key in ("p50", "p99"))
        times = p99 / p50
        rows.append(
            Row(
                f"{figure}, 1,024 in flight, p99 vs p50",
                f"{p99 * 1000:.0f} ms",
                f"{p50 * 1000:.0f} ms (p50)",
                times,
                3,
                at_most=True,
            )
        )
    return rows
