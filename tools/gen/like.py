"""What a type has from another that it is like: fields in their places, and references gone over to its own side.

Works on the IR alone, so that the reader and the writer of `api/` cannot disagree about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from .ir import Alias, Api, Field, Model
from .shapes import Ref, renamed
from .siblings import back, entry_as_model, field_as_model, field_as_param, params_of

Change = Callable[[Ref], Ref]


def mover(outers: Mapping[Ref, Ref], pairs: Mapping[Ref, Ref], source: Ref, own: Ref, inside: str = "") -> Change:
    """How references of `source` read in `own`.

    What is nested beside `source` goes to what is nested beside `own` under the same name (after `inside`, or after
    what stands before the name of `source` in that of `own`); what has a twin in this file (`pairs`) goes to the
    twin; the rest stays.
    """
    before_own = own.name.removesuffix(source.name) if own.name != source.name else ""
    before_own = before_own if own.name.endswith(source.name) and outers.get(own, own) != own else ""

    def change(ref: Ref) -> Ref:
        top = outers.get(ref, ref)
        beside = (outers.get(source, source), outers.get(own, own))
        sides = [(*beside, before_own)] if before_own else []
        sides += [(*beside, inside)]
        sides += [(top, pairs[top], "")] if top in pairs else []
        if ref == source:
            return own
        for there, here, before in sides:
            made = here if ref == there else Ref(here.module, before + ref.name)
            if top == there and outers.get(made) == here:
                return made
        return ref

    return change


def moved(entry: Model | Alias, own: Ref, change: Change, kind: str = "") -> Model | Alias:
    """`entry` as it is under the name `own`."""
    if isinstance(entry, Alias):
        return Alias(own.module, own.name, renamed(entry.target, change), entry.doc)

    def all_moved(items: list[Field]) -> list[Field]:
        return [replace(item, type=renamed(item.type, change)) for item in items]

    return Model(
        own.module,
        own.name,
        kind or entry.kind,
        [change(base) for base in entry.bases],
        all_moved(entry.fields),
        entry.doc,
        all_moved(entry.properties),
        all_moved(entry.methods),
    )


def merged(start: Iterable[Field], said: Iterable[Field], without: Iterable[str] = ()) -> list[Field]:
    """The fields of `start` but for `without`, and what is `said`: in the place of the one of its name, else
    by name among those that must be there or behind them. Keeps the text where none is said.
    """
    found = [item for item in start if item.name not in set(without)]
    for item in said:
        places = [at for at, known in enumerate(found) if known.name == item.name]
        if places:
            found[places[0]] = replace(item, doc=item.doc or found[places[0]].doc)
            continue
        # What must be there comes first; an answer may have what may be null among that.
        end = max((at + 1 for at, known in enumerate(found) if known.required), default=0)
        first, last = (0, end) if item.required else (end, len(found))
        behind = [at for at in range(first, last) if found[at].name > item.name and found[at].name != "id"]
        found.insert(behind[0] if behind else last, item)
    return found


def in_order(found: list[str], own: list[str]) -> list[str]:
    """Names of nested types: what is written takes the place of what it replaces, what is new follows what it is
    written behind.
    """
    names = list(found)
    place = min((names.index(name) for name in own if name in found), default=len(names))
    for name in own:
        if name in found:
            place = names.index(name) + 1
        else:
            names.insert(place, name)
            place += 1
    return names


def said_by(start: Iterable[Field], item: Field) -> bool:
    """Whether `item` is among `start` as it is; a text that is not there is the one that is there."""
    return any(replace(known, doc="") == replace(item, doc="") and item.doc in ("", known.doc) for known in start)


def missing(start: Model, entry: Model) -> list[str]:
    """What `start` has and `entry` has not, by name."""
    had = [*start.fields, *start.properties, *start.methods]
    has = {item.name for item in (*entry.fields, *entry.properties, *entry.methods)}
    return [item.name for item in had if item.name not in has]


def same(start: Model | Alias, entry: Model | Alias) -> bool:
    """Whether nothing is to be said of `entry` when `start` is known."""
    if isinstance(start, Alias) or isinstance(entry, Alias):
        if not isinstance(start, Alias) or not isinstance(entry, Alias):
            return False
        return start.target == entry.target and entry.doc in ("", start.doc)
    same_names = [item.name for item in start.fields] == [item.name for item in entry.fields]
    said = all(
        said_by(ours, item)
        for ours, theirs in (
            (start.fields, entry.fields),
            (start.properties, entry.properties),
            (start.methods, entry.methods),
        )
        for item in theirs
    )
    alike = (start.kind, start.bases) == (entry.kind, entry.bases) and not missing(start, entry)
    return same_names and said and alike and entry.doc in ("", start.doc)


class Likeness:
    """What the types of one file have from others, by the IR."""

    def __init__(
        self,
        api: Api,
        path: str,
        outers: Mapping[Ref, Ref],
        nested: Mapping[Ref, list[Ref]],
        params: Mapping[Ref, Ref] | None = None,
    ) -> None:
        self.api, self.path, self.outers, self.nested = api, path, outers, nested
        self.twins = api.twins.get(path)
        self.params = params_of(api, outers) if params is None else params
        self.beside: dict[Ref, list[Ref]] = {}
        for ref, outer in outers.items():
            if ref != outer:
                self.beside.setdefault(outer, []).append(ref)
        self.tops: dict[str, Ref] = {}
        if self.twins is not None:
            for ref, home in api.homes.items():
                if home in self.twins.sources and outers[ref] == ref:
                    self.tops[ref.name] = ref
        self.own = [ref for ref, home in api.homes.items() if home == path]
        self.pairs: dict[Ref, Ref] = {}
        for ref in self.own:
            base = self.base(ref) if outers[ref] == ref else None
            if base is not None and api.homes[base] != path:
                self.pairs.setdefault(base, ref)
        self.parts = {part: one for part, one in api.parts.items() if one.home == path}
        # Where references go in a model that is read from what is handed in.
        self.models = {**back(self.params), **self.pairs}

    def base(self, ref: Ref, side: str = "") -> Ref | None:
        """The type that `ref` is like: the one named, its namesake in the twin file, the one nested so there, else
        its sibling unless both are written as one (`side`: which of them it is then).
        """
        named = [one for one in self.api.likes.get(ref, ()) if one not in self.api.parts]
        if named:
            return named[0] if named[0] in self.api.types else None
        outer = self.outers[ref]
        if outer != ref:
            above = self.base(outer, side)
            beside = self.beside.get(above, []) if above is not None else []
            return next((one for one in beside if one.name == ref.name), None)
        found: Ref | None = None
        if self.twins is not None:
            implied = self.api.types[ref].implied
            found = self.tops.get(ref.name if implied else self.twins.original(ref.name))
            found = None if found is None or (self.api.types[found].implied and not implied) else found
        return found if found is not None or side else self.sibling(ref)

    def sibling(self, ref: Ref) -> Ref | None:
        """What a model is like when nothing else is told: the same, as it is handed in."""
        other = self.params.get(ref)
        if other is None or self.kind(ref) == "typeddict" or self.kind(other) == "model":
            return None
        if ref in self.api.likes.get(other, ()):
            return None
        return other if (self.kind(ref) == "alias") == (self.kind(other) == "alias") else None

    def kind(self, ref: Ref) -> str:
        entry = self.api.types[ref]
        return entry.kind if isinstance(entry, Model) else "alias"

    def flips(self, ref: Ref) -> bool:
        """Whether `ref` is read as a model from what it is like."""
        base, outer = self.base(ref), self.outers[ref]
        if base is None:
            return False
        if outer != ref and not self.named(ref):
            return self.flips(outer)
        if self.kind(base) == "alias":
            return self.params.get(ref) == base
        return (self.kind(ref), self.kind(base)) == ("model", "typeddict")

    def named(self, ref: Ref) -> bool:
        """Whether what `ref` is like must be named."""
        base = self.base(ref)
        if base is None:
            return False
        twin = self.twins is not None and self.api.homes[base] in self.twins.sources
        return base in self.api.likes.get(ref, ()) or (self.outers[ref] == ref and not twin)

    def taken(self, ref: Ref) -> list[Ref]:
        """The parts that `ref` takes in."""
        return [one for one in self.api.likes.get(ref, ()) if one in self.api.parts]

    def inside(self, ref: Ref) -> str:
        """What stands before the names of types that `ref` has from a part."""
        return "" if self.outers[ref] == ref else ref.name

    def start(self, ref: Ref, side: str = "") -> Model | Alias | None:
        """`ref` as it would be if nothing were said about it but what it is like and takes in; `side`: which of two
        siblings it is if both are written as one.
        """
        base = self.base(ref, side)
        entry: Model | Alias | None = None
        if base is not None:
            entry = self.from_other(ref, base, not side and self.flips(ref))
        for part in self.taken(ref):
            if isinstance(entry, Model):
                entry.fields = merged(entry.fields, self.from_part(ref, part, side))
        return entry

    def from_other(self, ref: Ref, other: Ref, flips: bool) -> Model | Alias:
        """`other` as it is under the name `ref`."""
        pairs = self.models if flips else self.pairs
        made = moved(self.api.types[other], ref, mover(self.outers, pairs, other, ref))
        return entry_as_model(made) if flips else made

    def from_part(self, ref: Ref, part: Ref, side: str = "") -> list[Field]:
        made = moved(self.api.parts[part].model, ref, self.part_mover(part, ref))
        return self.on_side(made, side) if isinstance(made, Model) else []

    def on_side(self, made: Model, side: str) -> list[Field]:
        """Fields from a part, in one of two siblings that are written as one."""
        if side == "model":
            return [replace(field_as_model(item), name=item.name) for item in made.fields]
        return [field_as_param(item, self.params) for item in made.fields] if side else made.fields

    def part_mover(self, part: Ref, ref: Ref) -> Change:
        outers = {**self.outers, **{Ref(one.module, one.name): part for one in self.api.parts[part].nested}}
        return mover(outers, self.pairs, part, ref, self.inside(ref))

    def given(self, top: Ref, side: str = "") -> dict[str, Model | Alias]:
        """The types nested in `top` that need not be said, by name."""
        found: dict[str, Model | Alias] = {}
        base = self.base(top, side)
        for ref in self.beside.get(base, []) if base is not None else []:
            own = Ref(top.module, ref.name)
            found[ref.name] = self.from_other(own, ref, not side and self.flips(top))
        for ref in [top, *self.nested.get(top, [])]:
            carrier = self.api.types[ref]
            for part in self.taken(ref):
                for one in self.api.parts[part].nested:
                    own = Ref(top.module, self.inside(ref) + one.name)
                    kind = carrier.kind if isinstance(carrier, Model) else ""
                    made = moved(one, own, self.part_mover(part, ref), kind)
                    if isinstance(made, Model):
                        made.fields = self.on_side(made, side)
                    found[own.name] = made
        return found
