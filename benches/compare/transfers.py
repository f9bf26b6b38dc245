"""Rows of the table about large files and long lists: the memory they take beside the time.

Owns the goals of these rows. The server keeps nothing of a file that it takes in, and makes up one that it gives.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from benches.compare.harness import meter, output, program, server
from benches.compare.table import Context, Row, cost, faster

SIZE = 512 << 20
#: Of the file, over and over: what a page of zeroes would make too easy.
BLOCK = 1 << 20
ITEMS = 2000


def upload(context: Context) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.bin"
        block = os.urandom(BLOCK)
        with path.open("wb") as file:
            for _ in range(SIZE // BLOCK):
                file.write(block)
        names = ("ferroai", "openai")
        sides = {name: meter(program("upload", name, context.base_url, path, "TIME")) for name in names}
        samples = context.measure("upload", sides, rounds=max(3, context.rounds - 2))
        memory = {
            name: json.loads(output(program("upload", name, context.base_url, path, "MEMORY")))["bytes"] / 2**20
            for name in names
        }
    figure = f"upload of {SIZE >> 20} MiB from disk"
    ours, peer = memory["ferroai"], memory["openai"]
    return [
        Row(f"{figure}: extra memory", f"{ours:.1f} MiB", f"{peer:.1f} MiB", ours, 16, "MiB", at_most=True),
        faster(figure, samples["ferroai"], samples["openai"], "openai", "MiB/s", 1),
    ]


def download(context: Context) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.bin"
        names = ("ferroai", "openai")

        def command(name: str, what: str) -> list[str]:
            return program("download", name, context.base_url, path, SIZE, what)

        sides = {name: meter(command(name, "TIME")) for name in names}
        samples = context.measure("download", sides, rounds=max(3, context.rounds - 2))
        memory = {name: json.loads(output(command(name, "MEMORY")))["bytes"] / 2**20 for name in names}
    figure = f"download of {SIZE >> 20} MiB to disk"
    ours, peer = memory["ferroai"], memory["openai"]
    return [
        Row(f"{figure}: extra memory", f"{ours:.1f} MiB", f"{peer:.1f} MiB", ours, 16, "MiB", at_most=True),
        faster(figure, samples["ferroai"], samples["openai"], "openai", "MiB/s", 1),
    ]


def pages(context: Context) -> list[Row]:
    """In CPU time: making so many items up takes the server longer than either side to read them."""
    with server("--items", str(ITEMS)) as base_url:
        sides = {name: meter(program("pages", name, base_url, ITEMS)) for name in ("ferroai", "openai")}
        samples = context.measure("pages", sides)
    ours, peer = cost(samples["ferroai"]), cost(samples["openai"])
    figure = f"page of {ITEMS:,} items, CPU per item vs openai"
    return [Row(figure, f"{ours * 1e6:.2f} us", f"{peer * 1e6:.2f} us", peer / ours, 10)]
