"""`make api-drift`: holds `api/` against the official package and a published specification.

Prints each fact that is missing, extra or different, with the file and line of `api/` it concerns. What is meant to
differ stands with its reason in `api/EXCEPTIONS.md`; an exception that covers nothing any more is told, too.
Exit status: 0 nothing unexplained, 1 something is, 2 the comparison could not be made.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .against import differences
from .facts import Places, above, facts, home_of, matches
from .importer import find_official, gather
from .ir import Api, implied
from .official import Official
from .official_calls import helper_calls
from .read import read
from .scope import Wrong
from .specification import Specification

ROOT = Path(__file__).parents[2]
PACKAGE, SPECIFICATION = "the official package", "the specification"
# Behind a kind of difference from the specification: covers it only where the official package says what `api/` says.
CONFIRMED = " as in the official package"
KINDS = ("missing", "extra", "different", f"extra{CONFIRMED}", f"different{CONFIRMED}")


class Impossible(Exception):
    """Why nothing could be compared."""


@dataclass(frozen=True)
class Difference:
    """One fact: `kind` is missing (from `api/`), extra or different; `place` is file:line of `api/`."""

    kind: str
    key: str
    place: str
    text: str
    # Whether the other source says what `api/` says.
    confirmed: bool = False

    def __str__(self) -> str:
        return f"{self.place}: {self.kind}: {self.key}: {self.text}"


@dataclass
class Section:
    """Exceptions that have one reason; `source` is what they are exceptions from."""

    source: str
    reason: str
    line: int
    patterns: list[tuple[int, str, str]]


def exceptions(text: str) -> list[Section]:
    """`## source`, `### reason`, then words, then a list of `- kind: pattern`."""
    found: list[Section] = []
    source = ""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            source = line[3:].strip().lower()
            if source not in (PACKAGE, SPECIFICATION):
                raise Impossible(f"EXCEPTIONS.md:{number}: expected `{PACKAGE}` or `{SPECIFICATION}`, found `{source}`")
        elif line.startswith("### "):
            found.append(Section(source, line[4:].strip(), number, []))
        elif line.startswith("- `") and found:
            kind, colon, pattern = line[2:].strip().strip("`").partition(": ")
            if not colon or kind not in KINDS or (kind.endswith(CONFIRMED) and source == PACKAGE):
                raise Impossible(f"EXCEPTIONS.md:{number}: expected missing, extra or different: what; found {line}")
            found[-1].patterns.append((number, kind, pattern))
    return found


def unexplained(differences: list[Difference], allowed: list[Section], shown: str) -> list[str]:
    """Lines of the report: differences that no exception covers, and exceptions that cover nothing."""
    used: set[int] = set()
    lines: list[str] = []
    for one in differences:
        hits = [
            number
            for section in allowed
            for number, kind, pattern in section.patterns
            if kind in kinds_of(one) and matches(one.key, pattern)
        ]
        used.update(hits)
        if not hits:
            lines.append(str(one))
    for section in allowed:
        if not section.patterns:
            lines.append(f"{shown}:{section.line}: this reason has no exceptions: take it out")
        for number, kind, pattern in section.patterns:
            if number not in used:
                lines.append(f"{shown}:{number}: `{kind}: {pattern}` covers nothing any more: take it out")
    return lines


def kinds_of(one: Difference) -> tuple[str, ...]:
    return (one.kind, f"{one.kind}{CONFIRMED}") if one.confirmed else (one.kind,)


def against_package(api: Api, places: Places, package: Path) -> list[Difference]:
    """Facts of `api/` and of the official package's source, side by side."""
    given, notes = gather(package, placed=api.homes)
    ours, theirs = facts(api), facts(given)
    official = Official(package)
    for path, resource in given.resources.items():
        theirs |= {f"helper {path}.{name}": gone for name, gone in helper_calls(official, path).items()}
        for steps in api.resources[path].steps if path in api.resources else ():
            if not resource.others.get(steps.name):
                key = f"helper {path}.{steps.name}"
                ours[key] = "deprecated" if steps.deprecated else "a helper"
                ours |= {f"{key} parameter {param.name}": "is taken" for param in steps.takes}
    found: list[Difference] = []
    of_calls = parameters_of(api) | parameters_of(given)
    for key in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(key), theirs.get(key)
        # Who lacks the thing lacks all that is about it, and who lacks a call lacks the type of its parameters.
        things = {above(key), of_calls.get(above(key), key)} - {key}
        if mine == other or any(thing not in ours or thing not in theirs for thing in things):
            continue
        place = places.of(key, home_of(given, key))
        if mine is None:
            found.append(Difference("missing", key, place, str(other)))
        elif other is None:
            found.append(Difference("extra", key, place, mine))
        else:
            found.append(Difference("different", key, place, f"here `{mine}`, there `{other}`"))
    for note in notes:
        key, _, text = note.partition(": ")
        if key.rpartition(".")[0] in api.files:
            # Written by hand, whatever it is.
            continue
        found.append(Difference("missing", f"unread {key}", places.of(f"unread {key}"), text))
    return found


def parameters_of(api: Api) -> dict[str, str]:
    """The types that calls imply, and their exports, with the calls."""
    found: dict[str, str] = {}
    for path, resource in api.resources.items():
        for call in resource.operations:
            for one in implied(resource, call):
                found[f"type {one.module}.{one.name}"] = f"call {path}.{call.name}"
                found[f"export {one.module.rpartition('.')[0]}.{one.name}"] = f"call {path}.{call.name}"
    return found


def against_specification(api: Api, places: Places, file: Path, package: list[Difference]) -> list[Difference]:
    """Facts of `api/` and of the specification; `package` is how the official package differs from `api/`."""
    try:
        spec = Specification(file)
    except (OSError, ValueError) as error:
        raise Impossible(f"{file} is no specification: {error}") from error
    doubtful = {above(one.key) for one in package}
    return [
        Difference(one.kind, one.key, places.of(one.key), " ".join(one.text.split()), above(one.key) not in doubtful)
        for one in differences(api, spec)
    ]


@contextmanager
def official(which: str) -> Iterator[tuple[Path, str]]:
    """The package's directory and how to call it: `pinned` (the installed one), `newest` (fetched) or a path."""
    if which == "pinned":
        found = find_official()
        if found is None:
            raise Impossible("the official package is not installed: run `make dev`, or name a directory or `newest`")
        yield found, f"the installed package, {version(found)}"
    elif which == "newest":
        with tempfile.TemporaryDirectory() as folder:
            found = fetch(Path(folder))
            yield found, f"the newest release, {version(found)}"
    elif (Path(which) / "resources").is_dir():
        yield Path(which), version(Path(which))
    else:
        raise Impossible(f"{which} is not the official package: it has no folder `resources`")


def fetch(folder: Path) -> Path:
    """The newest release, downloaded and unpacked."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    made = subprocess.run(
        [*command, "--no-deps", "--only-binary=:all:", "--dest", str(folder), "openai"],
        capture_output=True,
        text=True,
        check=False,
    )
    wheels = list(folder.glob("*.whl"))
    if made.returncode or not wheels:
        raise Impossible(f"the newest release could not be fetched: {made.stderr.strip()}")
    with zipfile.ZipFile(wheels[0]) as wheel:
        wheel.extractall(folder)
    return folder / "openai"


def version(package: Path) -> str:
    file = package / "_version.py"
    lines = file.read_text().splitlines() if file.exists() else []
    return next((line.split('"')[1] for line in lines if line.startswith("__version__")), "of no version")


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.gen.drift", description=__doc__)
    parser.add_argument("--official", default="pinned", metavar="pinned|newest|DIR", help="pinned unless given")
    parser.add_argument("--specification", type=Path, metavar="OPENAPI", help="compare with this, too")
    chosen = parser.parse_args(arguments)
    file = root / "api" / "EXCEPTIONS.md"
    shown = str(file.relative_to(root))
    try:
        api, places = read(root / "api"), Places(root / "api")
        allowed = exceptions(file.read_text() if file.exists() else "")
        with official(chosen.official) as (package, name):
            found = {PACKAGE: against_package(api, places, package)}
        if chosen.specification is not None:
            found[SPECIFICATION] = against_specification(api, places, chosen.specification, found[PACKAGE])
            name += f", and {chosen.specification.name}"
    except (Impossible, Wrong, LookupError, SyntaxError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    lines = [
        line
        for source, differences in found.items()
        for line in unexplained(differences, [one for one in allowed if one.source == source], shown)
    ]
    for line in lines:
        print(line)
    told = sum(len(differences) for differences in found.values())
    print(f"api/ against {name}: {told} differences, {len(lines)} lines unexplained", file=sys.stderr)
    return int(bool(lines))


if __name__ == "__main__":
    raise SystemExit(main())
