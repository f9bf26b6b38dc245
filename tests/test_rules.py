"""Rules of CONTRIBUTING.md that no linter knows: how a file opens, and how long it may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOST = 500
WRITTEN_BY_PEOPLE = ("src", "python/ferroai", "tests", "tools", "benches", "examples")
# Written by `make gen`.
GENERATED = {ROOT / "src" / "schema" / "table.rs"}


def files() -> Iterator[Path]:
    for folder in WRITTEN_BY_PEOPLE:
        for ending in ("rs", "py"):
            yield from (file for file in (ROOT / folder).rglob(f"*.{ending}") if file not in GENERATED)


def test_there_are_files() -> None:
    assert sum(1 for _ in files()) > 300


def test_a_file_opens_with_what_it_owns() -> None:
    def opens(file: Path) -> bool:
        text = file.read_text(encoding="utf-8")
        return not text or text.startswith("//!" if file.suffix == ".rs" else ('"""', "#!"))

    assert not [str(file.relative_to(ROOT)) for file in files() if not opens(file)]


def test_a_file_is_short() -> None:
    lengths = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in files()}
    assert not {name: length for name, length in lengths.items() if length > MOST}
