"""The row of the table about type checkers: how long one reads a program that uses the package.

Owns the goal of that row. Both packages are found where the benchmark itself finds them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benches.compare.harness import PROGRAMS, median, stopwatch
from benches.compare.table import Context, Row

# What any class of a pydantic model costs the checker, whoever makes the class: the floor of both sides.
PYDANTIC = """from pydantic import BaseModel


class Answer(BaseModel):
    text: str


print(Answer(text="").text)
"""


def pyright(context: Context) -> list[Row]:
    text = (PROGRAMS / "fifty_lines.py").read_text()
    texts = {"ferroai": text, "openai": text.replace("ferroai", "openai"), "pydantic": PYDANTIC}
    with tempfile.TemporaryDirectory() as folder:
        sides = {}
        for side, written in texts.items():
            path = Path(folder) / f"with_{side}.py"
            path.write_text(written)
            sides[side] = stopwatch([sys.executable, "-m", "pyright", "--pythonpath", sys.executable, path])
        samples = context.measure("pyright", sides)
    ours, peer, floor = (median(sample.seconds for sample in samples[side]) for side in sides)
    told = f"{ours:.2f} s (pydantic alone {floor:.2f} s)"
    return [Row("pyright on a 50-line program vs openai", told, f"{peer:.2f} s", peer / ours, 2)]
