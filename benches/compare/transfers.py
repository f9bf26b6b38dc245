"""Rows of the table about large files: the memory they take beside the time.

Owns the goals of these rows. The server takes the file in and keeps nothing of it.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benches.compare.harness import meter, output, program

if TYPE_CHECKING:
    from benches.compare.rows import Context, Row

SIZE = 512 << 20
#: Of the file, over and over: what a page of zeroes would make too easy.
BLOCK = 1 << 20


def upload(context: Context) -> list[Row]:
    from benches.compare.rows import Row, faster

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
