"""Seeds `api/` with facts of the installed official package: `python -m tools.gen.importer`.

Compares what the package says with what `api/` says and prints the difference as a diff; `--write`
makes the files that are not there yet and touches no other. Words of `api/` are kept in the comparison.
"""

from __future__ import annotations

import argparse
import difflib
import importlib.util
import sys
from itertools import takewhile
from pathlib import Path

from .ir import Alias, Api, Model, implied
from .official import Official, take_exports
from .official_calls import take_resource
from .read import read
from .seed import texts
from .seed_names import default_package
from .shapes import Ref
from .tags import untag_all

ROOT = Path(__file__).parents[2]
# Types that no call reaches live in these files, by their package or module.
APART = {
    "types.file_content": "files",
    "types.skill_list": "skills",
    "types.live": "live.events",
    "types.realtime": "realtime.events",
    "types.webhooks": "webhooks.events",
}


def find_official() -> Path | None:
    """The installed package's directory, found without importing it."""
    spec = importlib.util.find_spec("openai")
    return None if spec is None or spec.origin is None else Path(spec.origin).parent


def resource_paths(root: Path) -> tuple[str, ...]:
    """Every resource of the package, those above others first; what is newest and least shared comes last."""
    base = root / "resources"
    found: set[str] = set()
    for file in base.rglob("*.py"):
        parts = file.relative_to(base).with_suffix("").parts
        if parts[-1] != "__init__":
            found.add(".".join(parts[:-1] if parts[-2:-1] == parts[-1:] else parts))

    def place(path: str) -> tuple[int, str]:
        head = path.partition(".")[0]
        return ("admin", "beta", "evals", "live", "webhooks").count(head), path

    return tuple(sorted(found, key=place))


def type_packages(root: Path) -> tuple[str, ...]:
    """Every package of types: users import more of them than the calls reach."""
    return tuple(sorted(".".join(file.parent.relative_to(root).parts) for file in root.glob("types/**/__init__.py")))


def gather(
    root: Path,
    resources: tuple[str, ...] | None = None,
    whole: tuple[str, ...] | None = None,
    placed: dict[Ref, str] | None = None,
) -> tuple[Api, list[str]]:
    """The API as the official package at `root` has it, and notes on what could not be said.

    `placed`: the files that types are described in already; they stay there.
    """
    official = Official(root)
    first: dict[Ref, str] = {}
    for path in resource_paths(root) if resources is None else resources:
        take_resource(official, path)
        for ref in official.api.types:
            first.setdefault(ref, path)
    for package in type_packages(root) if whole is None else whole:
        files = sorted(root.joinpath(*package.split(".")).glob("*.py"))
        for module in [f"{package}.{file.stem}" for file in files] or [package]:
            official.take_module(module)
    take_exports(official)
    _mark_implied(official)
    _order(official)
    official.api.homes = homes(official.api, first, placed or {})
    official.api.packages = packages(official.api)
    official.api.finish()
    untag_all(official.api)
    return official.api, official.notes


def _mark_implied(official: Official) -> None:
    """Leave out what the calls imply, where the package agrees; where it does not, they are written out."""
    for resource in official.api.resources.values():
        for call in resource.operations:
            made = {Ref(entry.module, entry.name): entry for entry in implied(resource, call)}
            given = {ref: official.api.types.get(ref) for ref in made}
            if all(known is not None and _shape(known) == _shape(made[ref]) for ref, known in given.items()):
                official.api.types.update(made)
            else:
                call.params_type = None


def _shape(entry: Model | Alias) -> object:
    if isinstance(entry, Alias):
        return entry.target
    return entry.bases, [(item.name, item.wire, item.type, item.required) for item in entry.fields]


def _order(official: Official) -> None:
    """Types in the order of modules and, inside one, of their definition."""

    def place(ref: Ref) -> tuple[str, int]:
        module = official.module(ref.module)
        names = list(module.defined) if module else []
        return ref.module, names.index(ref.name) if ref.name in names else -1

    official.api.types = {ref: official.api.types[ref] for ref in sorted(official.api.types, key=place)}


def packages(api: Api) -> dict[str, str]:
    """File → package of its types: where the parameters of its calls live."""
    found: dict[str, str] = {}
    for path, resource in api.resources.items():
        named = [call.params_type for call in resource.operations if call.params_type is not None]
        found[path] = named[0].module.rpartition(".")[0] if named else default_package(path)
    for ref, home in api.homes.items():
        found.setdefault(home, ref.module.rpartition(".")[0])
    return found


def homes(api: Api, first: dict[Ref, str], placed: dict[Ref, str]) -> dict[Ref, str]:
    """Type → the file that describes it. All types of a module share one."""
    own = packages(api)
    by_module = {ref.module: home for ref, home in placed.items()}
    for path, resource in api.resources.items():
        for call in resource.operations:
            if call.params_type is not None:
                by_module.setdefault(call.params_type.module, path)
    left: list[Ref] = []
    for ref in api.types:
        package = ref.module.rpartition(".")[0]
        here = [path for path, owned in own.items() if owned == package]
        reached = first.get(ref, "")
        apart = APART.get(ref.module) or APART.get(package)
        if apart is not None and reached not in here:
            home = apart
        elif reached in here:
            home = reached
        elif not here:
            home = package.removeprefix("types.")
        elif reached and package == "types":
            home = reached
        else:
            left.append(ref)
            continue
        by_module.setdefault(ref.module, home)
    for ref in left:
        package = ref.module.rpartition(".")[0]
        here = [path for path, owned in own.items() if owned == package]
        by_module.setdefault(ref.module, _beside(ref.module, by_module) or here[0])
    return {ref: by_module[ref.module] for ref in api.types}


def _beside(module: str, homes: dict[str, str]) -> str:
    """The file of the module of the same package whose name begins most alike: `decision_input_image_param`
    belongs with `decision_input_text_param`.
    """
    package, _, leaf = module.rpartition(".")
    words = leaf.split("_")
    best, most = "", 0
    for other, home in sorted(homes.items()):
        if other.rpartition(".")[0] != package:
            continue
        pairs = zip(words, other.rpartition(".")[2].split("_"), strict=False)
        alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if alike > most:
            best, most = home, alike
    return best


def keep_words(api: Api, described: Api) -> None:
    """Take over the texts of what is already described, how it is said without saying it twice, and its order."""
    places = {ref: place for place, ref in enumerate(described.types)}
    order = sorted(api.types, key=lambda ref: places.get(ref, len(places)))
    api.types = {ref: api.types[ref] for ref in order}
    api.homes = {ref: api.homes[ref] for ref in order if ref in api.homes}
    api.openings = dict(described.openings)
    api.twins, api.parts, api.shorthands = described.twins, described.parts, described.shorthands
    api.files, api.said_in = described.files, described.said_in
    api.likes = {ref: others for ref, others in described.likes.items() if ref in api.types}
    for ref, entry in api.types.items():
        known = described.types.get(ref)
        if known is None or entry.implied:
            continue
        entry.doc = known.doc
        if isinstance(entry, Model) and isinstance(known, Model):
            docs = {item.name: item.doc for item in [*known.fields, *known.properties]}
            entry.methods = known.methods
            for item in [*entry.fields, *entry.properties]:
                item.doc = docs.get(item.name, "")
    for path, resource in api.resources.items():
        other = described.resources.get(path)
        if other is None:
            continue
        resource.doc = other.doc
        resource.steps = other.steps
        calls = {call.name: call for call in other.operations}
        for call in resource.operations:
            if call.name in calls:
                call.doc = calls[call.name].doc
                call.deprecated = call.deprecated and calls[call.name].deprecated
                docs = {param.name: param.doc for param in calls[call.name].params}
                for param in call.params:
                    param.doc = docs.get(param.name, "")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.gen.importer", description=__doc__)
    parser.add_argument("--package", type=Path, help="directory of the official package (default: the installed one)")
    parser.add_argument("--write", action="store_true", help="make the files that are not there yet")
    chosen = parser.parse_args(arguments)
    root = chosen.package or find_official()
    if root is None:
        print("the official package is not installed: pip install openai, or give --package", file=sys.stderr)
        return 2
    folder = ROOT / "api"
    described = read(folder) if folder.exists() else Api()
    api, notes = gather(root, placed=described.homes)
    keep_words(api, described)
    for note in notes:
        print(f"note: {note}", file=sys.stderr)
    differs = False
    for path, text in texts(api).items():
        file = folder / (path.replace(".", "/") + ".pyi")
        if not file.exists() and chosen.write:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            print(f"wrote {file.relative_to(ROOT)}")
            continue
        before = file.read_text().splitlines(keepends=True) if file.exists() else []
        shown = str(file.relative_to(ROOT))
        diff = list(difflib.unified_diff(before, text.splitlines(keepends=True), shown, f"{shown} (proposed)"))
        differs = differs or bool(diff)
        sys.stdout.writelines(diff)
    return int(differs)


if __name__ == "__main__":
    raise SystemExit(main())
