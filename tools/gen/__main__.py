"""`python -m tools.gen`: writes what follows from `api/`; `--check` only tells what is stale.

Owns the list of products. Every product is text made from the IR alone, so checking is comparing.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .allowlist import allowlist
from .docs import index
from .ir import Api
from .read import read
from .scope import Wrong
from .seed import texts
from .stubs import stubs
from .table import Table
from .words import worded, words

ROOT = Path(__file__).parents[2]
# Every stub in these folders is generated: one that is not made any more is removed.
OWNED = ("python/ferroai/resources", "python/ferroai/types")


def products(api: Api) -> dict[str, str]:
    """Path below the root → text."""
    made = {"src/schema/table.rs": Table(api).text(), "docs/api.md": index(api)}
    made["tests/typing/stubtest.txt"] = allowlist(api)
    for path, text in stubs(api).items():
        made[f"python/ferroai/{path}"] = text
    return made


def stale(root: Path, made: dict[str, str]) -> tuple[list[str], list[str]]:
    """Files that differ or are missing, and files that should not be there any more."""
    differ = [path for path, text in made.items() if not (root / path).exists() or (root / path).read_text() != text]
    present = [str(file.relative_to(root)) for folder in OWNED for file in sorted((root / folder).rglob("*.pyi"))]
    return differ, [path for path in present if path not in made]


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.gen", description="Writes what follows from api/.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when anything is stale")
    parser.add_argument("--against", type=Path, metavar="OPENAPI", help="list what a specification has and api/ lacks")
    parser.add_argument(
        "--everything", action="store_true", help="with --against: calls of resources not described yet, too"
    )
    parser.add_argument("--tidy", action="store_true", help="lay the files of api/ out the way the importer does")
    chosen = parser.parse_args(arguments)
    try:
        api = read(root / "api")
        told = worded(api, words(root / "api"))
    except (Wrong, LookupError) as error:
        print(error, file=sys.stderr)
        return 2
    if chosen.against is not None:
        from .against import report

        print(report(api, chosen.against, chosen.everything), end="")
        return 0
    if chosen.tidy:
        for path, text in texts(api).items():
            file = root / "api" / (path.replace(".", "/") + ".pyi")
            if file.read_text() != text:
                file.write_text(text)
                print(f"laid out {file.relative_to(root)}")
        return 0
    differ, extra = stale(root, made := products(told))
    if chosen.check:
        for path in differ:
            print(f"stale: {path}", file=sys.stderr)
        for path in extra:
            print(f"not made from api/ any more: {path}", file=sys.stderr)
        if differ or extra:
            print("mend it with: python -m tools.gen", file=sys.stderr)
        return int(bool(differ or extra))
    for path in differ:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(made[path])
    for path in extra:
        (root / path).unlink()
        if not any((folder := (root / path).parent).iterdir()):
            folder.rmdir()
    print(f"{len(made)} files, {len(differ)} written, {len(extra)} removed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
