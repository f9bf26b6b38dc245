"""Names as they are spelled in a file of `api/`: nested, imported, renamed where two would clash.

Owns which type is nested in which and what a file must import; `seed_types` owns the statements.
"""

from __future__ import annotations

from collections.abc import Mapping

from .expression import write
from .ir import Api, Model, Resource
from .like import Likeness
from .shapes import Ref, Type


class Names:
    def __init__(
        self, api: Api, path: str, outers: dict[Ref, Ref] | None = None, params: Mapping[Ref, Ref] | None = None
    ) -> None:
        self.api, self.path, self.package = api, path, api.packages.get(path, default_package(path))
        self.resource: Resource | None = api.resources.get(path)
        self.own = [ref for ref, home in api.homes.items() if home == path]
        self.outers = mains(api) if outers is None else outers
        # Outer type → the types described inside it.
        self.nested: dict[Ref, list[Ref]] = {}
        for ref in self.own:
            if self.outers[ref] != ref and not api.types[ref].implied:
                self.nested.setdefault(self.outers[ref], []).append(ref)
        self.shadows = {(outer, ref.name) for outer, inner in self.nested.items() for ref in inner}
        self.imports: dict[tuple[str, str], str] = {}
        self.names = {ref.name for ref in self.own}
        self.likeness = Likeness(api, path, self.outers, self.nested, params)
        self.short: dict[Type, tuple[str, str]] = {}
        for file in sorted(api.shorthands, key=lambda file: file != path):
            for name, long in api.shorthands[file].items():
                self.short.setdefault(long, (file, name))

    def spell(self, ref: Ref, outer: Ref | None) -> str:
        """`ref` as it is written inside `outer`."""
        variable = self.api.generic.get(ref)
        if variable is not None and outer is not None and self.api.generic.get(outer) == variable:
            return f"{ref.name}[{variable.name}]"
        if outer in self.api.parts and outer is not None and ref.module == outer.module:
            return ref.name
        main = self.outers[ref]
        if outer is not None and ref != main and main == self.outers[outer]:
            return ref.name
        shadowed = outer is not None and (self.outers[outer], main.name) in self.shadows
        head = main.name
        if self.api.homes[main] != self.path or shadowed:
            head = self._imported(self.api.homes[main], main.name)
        return head if ref == main else f"{head}.{ref.name}"

    def _imported(self, home: str, name: str) -> str:
        """What a name of another file is called here."""
        key = (home, name)
        if key not in self.imports:
            clash = name in self.names or name in self.imports.values()
            prefix = "".join(part.title() for part in home.rpartition(".")[2].split("_"))
            self.imports[key] = f"{prefix}{name}" if clash else name
        return self.imports[key]

    def type(self, type_: Type, outer: Ref | None = None, whole: bool = False) -> str:
        def short(one: Type) -> str:
            if one not in self.short or (whole and one == type_):
                return ""
            home, name = self.short[one]
            return name if home == self.path else self._imported(home, name)

        return write(type_, lambda ref: self.spell(ref, outer), short=short)


def plain(text: str) -> str:
    return text.replace("_", "").lower()


def mains(api: Api) -> dict[Ref, Ref]:
    """Type → the type it is nested in: the one its module is named after; itself when it stands alone."""
    by_module: dict[str, list[Ref]] = {}
    for ref in api.types:
        by_module.setdefault(ref.module, []).append(ref)
    found: dict[Ref, Ref] = {}
    for module, members in by_module.items():
        leaf = module.rpartition(".")[2]
        main = next((ref for ref in members if plain(ref.name) == plain(leaf)), None)
        entry = None if main is None else api.types[main]
        # What a class is made from cannot stand inside it.
        bases = [base for base in entry.bases if not api.is_variable(base)] if isinstance(entry, Model) else []
        for ref in members:
            alone = main is None or ref in bases or (api.types[ref].implied and ref != main)
            found[ref] = ref if alone or main is None else main
    return found


def default_package(path: str) -> str:
    above = path.rpartition(".")[0]
    return f"types.{above}" if above else "types"
