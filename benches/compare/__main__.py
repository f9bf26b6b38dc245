"""Prints the table: `python -m benches.compare [--rows async64,sync] [--rounds 5] [--seconds 2]`.

Run by `make bench`, with the interpreter that has the release wheel and the peers. Every number is also
written to `benches/compare/results.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

from benches.compare.harness import ROOT, machine, server
from benches.compare.rows import GROUPS
from benches.compare.table import ROUNDS, Context, Row

RESULTS = Path(__file__).parent / "results.json"


def bare() -> Path:
    """The reqwest loop, built as the wheel is."""
    command = ["cargo", "build", "--release", "--locked", "--quiet", "--no-default-features", "--features", "bare"]
    subprocess.run([*command, "--bin", "bare"], cwd=ROOT, check=True)
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return folder / "release" / ("bare.exe" if os.name == "nt" else "bare")


def line(row: Row) -> str:
    bound = "at most" if row.at_most else "at least"
    unit = f" {row.unit}" if row.unit not in ("x", "%", "") else row.unit
    value = f"{row.ratio:.1f}{unit}" if row.unit else f"{row.ratio:.0f}"
    verdict = "met" if row.met else "MISSED"
    return (
        f"{row.figure:<64} {row.ours:>20} {row.peer:>17} {value:>10} {bound + f' {row.goal:g}{unit}':>15} {verdict:>7}"
    )


def describe(found: dict[str, object]) -> str:
    versions = found["versions"]
    assert isinstance(versions, dict)
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    return f"{found['cpu']}, {found['cores']} cores, {found['system']}, {found['python']}\n{listed}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="benches.compare", description="ferroai against its peers")
    parser.add_argument("--rows", default=",".join(GROUPS), help="which groups, of: " + ", ".join(GROUPS))
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seconds", type=float, default=2.0, help="how long each run measures")
    options = parser.parse_args()
    wanted = options.rows.split(",")
    if unknown := sorted(set(wanted) - set(GROUPS)):
        parser.error(f"no rows called {', '.join(unknown)}: expected some of {', '.join(GROUPS)}")
    os.environ["BENCH_SECONDS"] = str(options.seconds)
    found = machine()
    print(describe(found))
    print(f"medians of {options.rounds} alternating runs of {options.seconds:g} s each, asyncio's own loop\n")
    print(f"{'figure':<64} {'ours':>20} {'peer':>17} {'':>10} {'goal':>15}")
    started, rows = time.monotonic(), []
    with server() as base_url:
        context = Context(base_url, bare(), options.seconds, options.rounds)
        for name in wanted:
            for row in GROUPS[name](context):
                rows.append(row)
                print(line(row), flush=True)
    met = sum(row.met for row in rows)
    print(f"\n{met} of {len(rows)} goals met, in {time.monotonic() - started:.0f} s; every sample is in {RESULTS.name}")
    samples = {
        group: {side: [asdict(sample) for sample in taken] for side, taken in sides.items()}
        for group, sides in context.samples.items()
    }
    table = [asdict(row) | {"met": row.met} for row in rows]
    RESULTS.write_text(json.dumps({"machine": found, "rows": table, "samples": samples}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
