"""Writes the type statements of a file of `api/`: written out, by what a type is like, or two siblings as one.

Says only what departs from the rules of `read`, in whichever way takes the fewest lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .expression import quoted
from .ir import Alias, Field, Model, Part, snake
from .layout import docstring, listed, wrapped
from .like import in_order, merged, missing, said_by, same
from .seed_names import Names
from .shapes import Ref
from .siblings import SUFFIX, both

KINDS = {"model": "BaseModel", "typeddict": "TypedDict", "both": "Both"}


@dataclass
class Side:
    """A type, what it would be if nothing were said but what it is like, and the fields that it takes in."""

    entry: Model | Alias
    start: Model | Alias | None
    taken: list[Field]

    @property
    def fields(self) -> list[Field]:
        return self.entry.fields if isinstance(self.entry, Model) else []

    @property
    def first(self) -> list[Field]:
        """The fields that need not be said."""
        return self.start.fields if isinstance(self.start, Model) else merged(self.taken, [])

    def lacks(self) -> list[str] | None:
        """What is to be left out; None when that cannot be said."""
        assert isinstance(self.entry, Model)
        if isinstance(self.start, Model):
            return missing(self.start, self.entry)
        return None if {item.name for item in self.taken} - {item.name for item in self.fields} else []

    def unsaid(self) -> set[str]:
        """What must be said, by the names on the wire, in which siblings agree."""
        return {item.wire for item in self.fields if not said_by(self.first, item)}

    def read_again(self, own: set[str], left: list[str]) -> bool:
        """Whether the fields are read in their order when those of `own` are said and `left` left out."""
        said = [item for item in self.fields if item.wire in own]
        made = merged(said, self.taken) if self.start is None else merged(self.first, said, left)
        return [item.name for item in made] == [item.name for item in self.fields]

    def rebased(self) -> bool:
        return isinstance(self.start, Model) and isinstance(self.entry, Model) and self.entry.bases != self.start.bases

    def kept(self) -> bool:
        return isinstance(self.start, Model) and isinstance(self.entry, Model) and self.entry.kind == self.start.kind

    def told(self, doc: str) -> bool:
        return self.start is not None and doc == self.start.doc

    def has(self, name: str) -> bool:
        return any(item.name == name for item in self.first)

    def doc_of(self, wire: str) -> str | None:
        return next((item.doc for item in self.first if item.wire == wire), None)


class Types(Names):
    # Siblings that stand in the statement of the other.
    written: set[Ref]

    def _type(self, ref: Ref) -> list[str]:
        """The statement of a type; of two siblings, both in that of the model where that is no longer."""
        if ref in self.written:
            return []
        alone, param = self._alone(ref, None), self.likeness.params.get(ref)
        if param is None or self.api.homes[param] != self.path or not self._ruled_siblings(ref, param):
            return alone
        apart, together = [*alone, *self._alone(param, None)], self._alone(ref, param)
        if not apart or not together or len(together) > len(apart):
            return alone
        self.written.add(param)
        return together

    def _ruled_siblings(self, ref: Ref, param: Ref) -> bool:
        """Whether of two siblings each is where it would be by the one statement."""
        ruled = param == Ref(f"{ref.module}_param", f"{ref.name}{SUFFIX}")
        return ruled and self._exported(ref) == self._exported(param)

    def _alone(self, ref: Ref, param: Ref | None) -> list[str]:
        """The statement of one type, or of it and its sibling; none when that cannot be."""
        nested = self._whole(ref, param)
        if not nested:
            return []
        words = []
        if ref.module != f"{self.package}.{snake(ref.name)}":
            words.append(f'module="{ref.module}"')
        words += [] if self._exported(ref) else ["export=False"]
        both_words = ["Both"] if param is not None and isinstance(nested[ref], Alias) else []
        lines = list(self._entry(ref, nested[ref], [*both_words, *words], len(nested) > 1))
        for inner, entry in list(nested.items())[1:]:
            lines += ["", *(f"    {line}" if line else "" for line in self._entry(inner, entry, [], False))]
        if not any(one in self.api.likes for one in nested) and self.likeness.base(ref) is None:
            return lines
        like = self._like(ref, param, nested, words)
        return lines if like is None or len(like) >= len(lines) else like

    def _whole(self, ref: Ref, param: Ref | None) -> dict[Ref, Model | Alias]:
        """A type and what is nested in it, as it is to be written; nothing if two siblings are not to be one."""
        refs, types = [ref, *self.nested.get(ref, [])], self.api.types
        if param is None:
            return {one: types[one] for one in refs}
        others = [param, *self.nested.get(param, [])]
        if [one.name for one in refs[1:]] != [one.name for one in others[1:]]:
            return {}
        pairs = zip(refs, others, strict=True)
        made = {one: both(types[one], types[other], self.likeness.params) for one, other in pairs}
        found = {one: entry for one, entry in made.items() if entry is not None}
        return found if len(found) == len(made) else {}

    def _entry(self, ref: Ref, entry: Model | Alias, words: list[str], nested: bool) -> Iterable[str]:
        if self.api.is_variable(ref):
            return [f"{ref.name}: TypeVar"]
        if isinstance(entry, Alias) and not entry.implied and not words and not nested and not entry.doc:
            return wrapped(f"{ref.name}: TypeAlias = ", self.type(entry.target, ref), "")
        if entry.implied:
            head = ["Call"]
        elif isinstance(entry, Alias):
            lines = wrapped(
                f"class {ref.name}(Alias[", self.type(entry.target, ref), "]" + "".join(f", {w}" for w in words) + "):"
            )
            body = docstring(entry.doc, "    ")
            return [*lines, *body] if body or nested else [*lines[:-1], lines[-1] + " ..."]
        else:
            head = self._bases(ref, entry)
            head += [KINDS[entry.kind]] if not head or entry.kind == "both" else []
        lines = [f"class {ref.name}({', '.join([*head, *words])}):"]
        if isinstance(entry, Model) and not entry.implied:
            lines += docstring(entry.doc, "    ")
            lines += [line for item in entry.fields for line in self._field(entry, ref, item)]
            for item in entry.properties:
                lines += ["", "    @property", *self._method(item, ref)]
            for item in entry.methods:
                lines += ["", *self._method(item, ref)]
        return lines if len(lines) > 1 or nested else [lines[0] + " ..."]

    def _bases(self, ref: Ref, entry: Model) -> list[str]:
        variables = [f"Generic[{base.name}]" for base in entry.bases if self.api.is_variable(base)]
        bases = [self.spell(base, ref) for base in entry.bases if not self.api.is_variable(base)]
        return [*(bases or ["BaseModel"]), *variables] if variables else bases

    def _like(
        self, ref: Ref, param: Ref | None, nested: dict[Ref, Model | Alias], words: list[str]
    ) -> list[str] | None:
        """A type by what it is like: nothing when that goes without saying, None when it cannot be said so."""
        given = [self.likeness.given(one, side) for one, side in self._sides(ref, param)]
        gone = [set(one) - {inner.name for inner in nested if inner != ref} for one in given]
        head = self._like_head(ref, param)
        if head is None or gone[0] != gone[-1]:
            return None
        lines = self._difference(ref, param, nested[ref], [*head, *words], gone[0])
        if lines is None:
            return None
        short, own = lines[0], []
        for inner, entry in list(nested.items())[1:]:
            other = None if param is None else Ref(param.module, inner.name)
            if all(
                inner.name in known and same(known[inner.name], self.api.types[one])
                for known, (one, _) in zip(given, self._sides(inner, other), strict=True)
            ):
                continue
            own.append(inner.name)
            full, begin = list(self._entry(inner, entry, [], False)), self._like_head(inner, other)
            like = self._difference(inner, other, entry, begin, set()) if begin else None
            below = full if like is None or len(like) >= len(full) else like
            bare = below is like and below[-1].endswith("):")
            below[-1] += " ..." if bare else ""
            packed = bare and lines[-1].startswith("    class ") and "(Like" in lines[-1]
            lines += [] if packed else [""]
            lines += [f"    {line}" if line else "" for line in below]
        names = [inner.name for inner in nested if inner != ref]
        if any(in_order([name for name in known if name not in gone[0]], own) != names for known in given):
            return None
        if lines[-1].endswith("):"):
            said = lines[0] in (f"class {ref.name}(Like):", f"class {ref.name}(Like, Both):") and len(lines) == 1
            if said and all(self._ruled(one) for one, _ in self._sides(ref, param)):
                return []
            lines[-1] += " ..."
        elif lines[1] == "" and short.endswith(":"):
            del lines[1]
        return lines

    def _sides(self, ref: Ref, param: Ref | None) -> list[tuple[Ref, str]]:
        return [(ref, "")] if param is None else [(ref, "model"), (param, "typeddict")]

    def _ruled(self, ref: Ref) -> bool:
        """Whether a twin is what it would be without a word, apart from its shape."""
        base = self.likeness.base(ref)
        return base is not None and not self.api.types[ref].implied and self._exported(base) == self._exported(ref)

    def _exported(self, ref: Ref) -> bool:
        return self.api.exports.get(ref.module.rpartition(".")[0], {}).get(ref.name) == ref

    def _like_head(self, ref: Ref, param: Ref | None) -> list[str] | None:
        """What stands in the brackets of a type that is like another or takes in parts; None for two siblings of
        which the one is not like what the other is like.
        """
        likeness = self.likeness
        base = likeness.base(ref, "" if param is None else "model")
        named = base is not None and likeness.named(ref)
        if param is not None:
            other = None if base is None else likeness.params.get(base)
            if other != likeness.base(param, "typeddict") or (base is None) != (other is None):
                return None
            if named != (other is not None and likeness.named(param)):
                return None
            if likeness.taken(ref) != likeness.taken(param):
                return None
        # From a class outside all others, and for what has the same name, what is nested hides nothing.
        within = None if self.outers[ref] == ref or (base is not None and base.name == ref.name) else ref
        head = [] if base is None else [f"Like[{self.spell(base, within)}]" if named else "Like"]
        head = ["BaseModel", *head] if param is None and named and likeness.flips(ref) else head
        head = ["Call", *head] if self.api.types[ref].implied else head
        head = [*head, *(part.name for part in likeness.taken(ref))]
        return [*head, "Both"] if param is not None and self.outers[ref] == ref else head

    def _difference(
        self, ref: Ref, param: Ref | None, entry: Model | Alias, head: list[str], gone: set[str]
    ) -> list[str] | None:
        """The lines of what is to be said of a type besides what it is like; `gone` of what is nested there."""
        sides = [self._side(one, side) for one, side in self._sides(ref, param)]
        left = sorted(gone)
        if entry.implied or (sides[0].start is None and isinstance(entry, Alias)):
            return self._left_out(ref, head, "", left) if entry.implied else None
        if isinstance(entry, Alias) or any(isinstance(side.start, Alias) for side in sides):
            alike = True
            for side in sides:
                if not isinstance(side.entry, Alias) or not isinstance(side.start, Alias):
                    return None
                alike = alike and side.entry.target == side.start.target
            assert isinstance(entry, Alias)
            doc = "" if all(side.told(entry.doc) for side in sides) else entry.doc
            head = head if alike else [f"Alias[{self.type(entry.target, ref)}]", *head]
            return self._left_out(ref, head, doc, left)
        lacks = [side.lacks() for side in sides]
        if any(one is None or one != lacks[0] for one in lacks):
            return None
        left = (lacks[0] or []) + left
        own = {wire for side in sides for wire in side.unsaid()}
        moved: list[str] = []
        if not all(side.read_again(own, left) for side in sides):
            # What stands elsewhere than there is left out and said anew.
            moved = [item.name for item in entry.fields if item.wire in own and sides[0].has(item.name)]
            left = sorted([*left, *moved])
        if not all(side.read_again(own, left) for side in sides):
            return None
        bases = self._bases(ref, entry)
        first = sides[0].start
        if first is None:
            head = [*(bases or [KINDS[entry.kind]] if entry.kind != "both" else bases), *head]
        elif any(side.rebased() for side in sides):
            if not bases:
                return None
            head = [*bases, *head]
        elif not all(side.kept() for side in sides):
            return None
        told = first is not None and all(side.told(entry.doc) for side in sides)
        lines = self._left_out(ref, head, "" if told else entry.doc, left)
        for item in (item for item in entry.fields if item.wire in own):
            known = item.name not in moved and all(side.doc_of(item.wire) == item.doc for side in sides)
            lines += self._field(entry, ref, replace(item, doc="") if known else item)
        for item in entry.properties:
            if not isinstance(first, Model) or not said_by(first.properties, item):
                lines += ["", "    @property", *self._method(item, ref)]
        for item in entry.methods:
            if not isinstance(first, Model) or not said_by(first.methods, item):
                lines += ["", *self._method(item, ref)]
        return lines

    def _side(self, ref: Ref, side: str) -> Side:
        likeness = self.likeness
        taken = [item for part in likeness.taken(ref) for item in likeness.from_part(ref, part, side)]
        return Side(self.api.types[ref], likeness.start(ref, side), taken)

    def _left_out(self, ref: Ref, head: list[str], doc: str, left: list[str]) -> list[str]:
        lines = wrapped_class(ref.name, head) + docstring(doc, "    ")
        if len(left) > 3:
            lines += listed("    del (", left, ")")
        elif left:
            lines.append(f"    del {', '.join(left)}")
        return lines

    def _part(self, part: Part) -> list[str]:
        ref = Ref(part.model.module, part.model.name)
        lines = [f"class {ref.name}(Part):", *docstring(part.model.doc, "    ")]
        lines += [line for item in part.model.fields for line in self._field(part.model, ref, item)]
        for one in part.nested:
            below = [f"class {one.name}(Part):", *docstring(one.doc, "    ")]
            below += [line for item in one.fields for line in self._field(one, ref, item)]
            lines += ["", *(f"    {line}" if line else "" for line in below)]
        return lines

    def _twins(self) -> str:
        twins = self.api.twins.get(self.path)
        if twins is None:
            return ""
        theirs = [ref for ref in self.likeness.tops.values() if not self.api.types[ref].implied]
        own = {ref.name for ref in self.own if self.outers[ref] == ref}
        left = sorted(ref.name for ref in theirs if twins.prefix + ref.name not in own)
        words = [*map(quoted, twins.sources), *([f'prefix="{twins.prefix}"'] if twins.prefix else [])]
        words += ["kind=BaseModel"] if twins.kind else []
        words += [f"but=({', '.join(left)}{',' if len(left) == 1 else ''})"] if left else []
        return "\n".join(listed("TWINS(", words, ")"))

    def _method(self, item: Field, ref: Ref) -> list[str]:
        doc = docstring(item.doc, " " * 8)
        return [f"    def {item.name}(self) -> {self.type(item.type, ref)}:{'' if doc else ' ...'}", *doc]

    def _field(self, model: Model, ref: Ref, item: Field) -> list[str]:
        default = "" if item.required else "..." if model.kind in ("typeddict", "both") else quoted(item.default)
        name = item.name
        if not name.isidentifier() or name in PYTHON_WORDS:
            name = "".join(c if c.isalnum() else "_" for c in name) + ("_" if name in PYTHON_WORDS else "")
            default = f"Key({quoted(item.wire)}{', ' + default if default else ''})"
        elif item.wire != name:
            word = "Key" if model.kind == "both" else "Wire"
            default = f"{word}({quoted(item.wire)}{', ' + default if default else ''})"
        lines = wrapped(f"    {name}: ", self.type(item.type, ref), f" = {default}" if default else "")
        return [*lines, *docstring(item.doc, "    ")]


def wrapped_class(name: str, head: list[str]) -> list[str]:
    """The line that opens a class; a long alias is broken inside its brackets."""
    if head[0].startswith("Alias["):
        return wrapped(f"class {name}(Alias[", head[0][6:-1], "".join(["]", *(f", {one}" for one in head[1:])]) + "):")
    return [f"class {name}({', '.join(head)}):"]


PYTHON_WORDS = frozenset(
    ("async", "from", "class", "import", "global", "in", "is", "not", "and", "or", "if", "else", "with")
)
