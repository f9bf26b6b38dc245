"""Writes the grammar: a file of `api/` from the IR, in the one layout that the importer can compare.

Owns names as they are spelled in a file (nested, imported, renamed where two would clash) and says only
what departs from the rules of `read` and `read_calls`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .expression import quoted, write
from .ir import Alias, Api, Field, Model, Operation, Param, Part, Resource, Steps, ranked, snake
from .layout import WIDTH, docstring, listed, wrapped
from .like import Likeness, merged, missing, said_by, same
from .read_calls import PAGES, default_params_name
from .shapes import NULL, Ref, Type

PAGE_NAMES = {kind: name for name, kind in PAGES.items()}


def plain(text: str) -> str:
    return text.replace("_", "").lower()


def texts(api: Api) -> dict[str, str]:
    """File (dotted) → text, for everything in `api`."""
    outers = mains(api)
    return {path: Seed(api, path, outers).text() for path in sorted({*api.resources, *api.homes.values()})}


class Seed:
    """One file, `path` dotted below `api/`."""

    def __init__(self, api: Api, path: str, outers: dict[Ref, Ref] | None = None) -> None:
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
        self.likeness = Likeness(api, path, self.outers, self.nested)
        self.short: dict[Type, tuple[str, str]] = {}
        for file in sorted(api.shorthands, key=lambda file: file != path):
            for name, long in api.shorthands[file].items():
                self.short.setdefault(long, (file, name))

    def spell(self, ref: Ref, outer: Ref | None) -> str:
        """`ref` as it is written inside `outer`."""
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
            if one not in self.short or (whole and one is type_):
                return ""
            home, name = self.short[one]
            return name if home == self.path else self._imported(home, name)

        return write(type_, lambda ref: self.spell(ref, outer), short=short)

    def text(self) -> str:
        parts = [call_twins] if (call_twins := self._twins()) else []
        if self.resource is not None:
            parts.append("\n".join(self._resource(self.resource)))
        for name, long in self.api.shorthands.get(self.path, {}).items():
            parts.append("\n".join(wrapped(f"{name}: Shorthand = ", self.type(long, whole=True))))
        parts += ["\n".join(self._part(part)) for part in self.likeness.parts.values()]
        for ref in sorted(self._tops(), key=lambda ref: (ref.module, ref.name)):
            lines = self._type(ref)
            if lines and len(lines) == 1 and "(Like" in lines[0] and parts and "(Like" in parts[-1].rpartition("\n")[2]:
                parts[-1] += "\n" + lines[0]
            elif lines:
                parts.append("\n".join(lines))
        exports = self._exports()
        opening = docstring(self.api.openings.get(self.path, ""), "")
        head = ["\n".join(opening) + "\n"] if opening else []
        head += [f'PACKAGE = "{self.package}"\n'] if self.package != default_package(self.path) else []
        # Some names were looked up for a text that another was better than.
        used = set(re.findall(r"\w+", "\n".join([*parts, *exports])))
        imports = "\n".join(self._import_lines(used))
        top = "\n".join([*head, *([imports + "\n"] if imports else [])])
        bottom = ["".join(exports)] if exports else []
        return "\n\n".join([*([top] if top else []), *[part + "\n" for part in parts], *bottom])

    def _tops(self) -> Iterator[Ref]:
        for ref in self.own:
            if self.outers[ref] != ref:
                continue
            entry = self.api.types[ref]
            if not entry.implied or ref in self.nested:
                yield ref

    def _resource(self, resource: Resource) -> list[str]:
        words = []
        calls = resource.operations
        auth = "admin" if calls and all(call.auth == "admin" for call in calls) else "bearer"
        shared = dict(calls[0].headers) if calls else {}
        for call in calls:
            shared = {
                name: value for name, value in shared.items() if call.headers.get(name) == value and name != "Accept"
            }
        if auth != "bearer":
            words.append(f'auth="{auth}"')
        if shared:
            words.append(f"headers={mapping(shared)}")
        reasons = {call.deprecated for call in calls} | {steps.deprecated for steps in resource.steps}
        gone = reasons.pop() if len(reasons) == 1 and len(calls) > 1 else ""
        if gone:
            words.append(f"deprecated={quoted(gone)}")
        lines = listed(f"class {resource.name}(", words, "):") if words else [f"class {resource.name}:"]
        lines += docstring(resource.doc, "    ")
        lines += [f"    {name} = SAME({quoted(path)})" for name, path in resource.others.items()]
        for call in calls:
            lines += ["" for _ in lines[1:2]] + self._call(resource, call, auth, shared, gone)
        for steps in resource.steps:
            lines += ["", *self._steps(steps, gone)]
        return lines if len(lines) > 1 else [lines[0] + " ..."]

    def _call(self, resource: Resource, call: Operation, auth: str, shared: dict[str, str], gone: str) -> list[str]:
        words = [f'"{call.path}"']
        if call.event is not None:
            words.append(f"stream={self.type(call.event)}")
        if call.encoding.startswith("multipart"):
            words.append(
                "multipart=" + (quoted(call.encoding.removeprefix("multipart_")) if "_" in call.encoding else "True")
            )
        expected = {"Accept": "*/*", **shared} if call.returns == NULL else shared
        headers = {name: value for name, value in call.headers.items() if expected.get(name) != value}
        if headers:
            words.append(f"headers={mapping({**shared, **headers})}")
        if call.auth != auth:
            words.append(f'auth="{call.auth}"')
        words += self._params_word(resource, call)
        if ranked(call.params, form=call.encoding.startswith("multipart")) != call.params:
            body = sorted(
                (param for param in call.params if param.place in ("body", "file")), key=lambda param: param.rank
            )
            words.append(f"order=({', '.join(quoted(param.name) for param in body)},)")
        if call.either:
            words.append(f"either={call.either!r}".replace("'", '"'))
        if call.formats:
            pairs = [f"{quoted(value)}: {self.type(type_)}" for value, type_ in call.formats]
            words.append("\n            ".join(["formats={", *(f"{pair}," for pair in pairs)]) + "\n        }")
        if call.deprecated != gone:
            words.append(f"deprecated={quoted(call.deprecated)}")
        page = PAGE_NAMES.get(call.page)
        returns = self.type(call.returns)
        params = ["self", *(self._param(call, param) for param in call.params if param.positional)]
        keywords = [self._param(call, param) for param in call.params if not param.positional]
        params += ["*", *keywords] if keywords else []
        tail = f") -> {page}[{returns}]:" if page else f") -> {returns}:"
        lines = listed(f"    @{call.verb}(", words, ")")
        lines += listed(f"    def {call.name}(", params, tail)
        told = self._told(lines, call.doc, call.params)
        return [*lines, *told]

    def _told(self, lines: list[str], doc: str, params: list[Param]) -> list[str]:
        """The text of a call below its head."""
        noted = [(param.name, param.doc) for param in params if param.doc]
        if not noted:
            told = docstring(doc, " " * 8)
            lines[-1] += "" if told else " ..."
            return told
        notes = [f"        {name}: {doc}" for name, doc in noted]
        return [f'        """{doc}', "", *notes, '        """']

    def _steps(self, steps: Steps, gone: str) -> list[str]:
        def written(param: Param) -> str:
            text = f"{param.name}: {self.type(param.type)}"
            return text if param.required else f"{text} = {steps.defaults.get(param.name, '...')}"

        params = ["self", *(written(param) for param in steps.params if param.positional), "*"]
        params += [written(param) for param in steps.params if not param.positional]
        params += ["**options"] if steps.options else []
        words = [f"opens={quoted(steps.opens)}"] if steps.opens else []
        words += [f"deprecated={quoted(steps.deprecated)}"] if steps.deprecated != gone else []
        word = f"({', '.join(words)})" if words else ""
        lines = [f"    @STEPS{word}", *listed(f"    def {steps.name}(", params, f") -> {self.type(steps.returns)}:")]
        told = self._told(lines, steps.doc, steps.params)
        return [*lines, *told]

    def _params_word(self, resource: Resource, call: Operation) -> list[str]:
        keywords = any(not param.positional for param in call.params)
        name = default_params_name(resource.name, call.name) if keywords else ""
        actual = call.params_type.name if call.params_type else ""
        if name == actual:
            return []
        return [f'params="{actual}"' if actual else "params=None"]

    def _param(self, call: Operation, param: Param) -> str:
        text = f"{param.name}: {self.type(param.type)}"
        expected = "path" if f"{{{param.name}}}" in call.path else "body" if call.verb == "POST" else "query"
        args = [quoted(param.wire)] if param.wire != param.name else []
        args += [] if param.required else ["..."]
        if param.place != expected and param.place != "file":
            return f"{text} = {param.place.title()}({', '.join(args)})"
        if param.wire != param.name:
            return f"{text} = Wire({', '.join(args)})"
        return text if param.required else f"{text} = ..."

    def _type(self, ref: Ref) -> list[str]:
        entry = self.api.types[ref]
        nested = self.nested.get(ref, [])
        words = []
        if ref.module != f"{self.package}.{snake(ref.name)}":
            words.append(f'module="{ref.module}"')
        package = ref.module.rpartition(".")[0]
        if self.api.exports.get(package, {}).get(ref.name) != ref:
            words.append("export=False")
        lines = list(self._entry(ref, entry, words, bool(nested)))
        for inner in nested:
            below = self._entry(inner, self.api.types[inner], [], False)
            lines += ["", *(f"    {line}" if line else "" for line in below)]
        if not any(one in self.api.likes for one in (ref, *nested)) and self.likeness.base(ref) is None:
            return lines
        like = self._like(ref, words)
        return lines if like is None or len(like) >= len(lines) else like

    def _entry(self, ref: Ref, entry: Model | Alias, words: list[str], nested: bool) -> Iterable[str]:
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
            head = [self.spell(base, ref) for base in entry.bases] or [
                "BaseModel" if entry.kind == "model" else "TypedDict"
            ]
        lines = [f"class {ref.name}({', '.join([*head, *words])}):"]
        if isinstance(entry, Model) and not entry.implied:
            lines += docstring(entry.doc, "    ")
            lines += [line for item in entry.fields for line in self._field(entry, ref, item)]
            for item in entry.properties:
                lines += ["", "    @property", *self._method(item, ref)]
            for item in entry.methods:
                lines += ["", *self._method(item, ref)]
        return lines if len(lines) > 1 or nested else [lines[0] + " ..."]

    def _like(self, ref: Ref, words: list[str]) -> list[str] | None:
        """A type by what it is like: nothing when that goes without saying, None when it cannot be said so."""
        likeness, nested = self.likeness, self.nested.get(ref, [])
        given = likeness.given(ref)
        head = self._like_head(ref)
        lines = self._difference(ref, [*head, *words], set(given) - {one.name for one in nested})
        if lines is None:
            return None
        short = lines[0]
        for inner in nested:
            entry = self.api.types[inner]
            if inner.name in given and same(given[inner.name], entry):
                continue
            full = list(self._entry(inner, entry, [], False))
            like = self._difference(inner, self._like_head(inner), set()) if self._like_head(inner) else None
            below = full if like is None or len(like) >= len(full) else like
            bare = below is like and below[-1].endswith("):")
            below[-1] += " ..." if bare else ""
            packed = bare and lines[-1].startswith("    class ") and "(Like" in lines[-1]
            lines += [] if packed else [""]
            lines += [f"    {line}" if line else "" for line in below]
        if lines[-1].endswith("):"):
            if lines == [f"class {ref.name}(Like):"] and likeness.twins is not None and self._ruled(ref):
                return []
            lines[-1] += " ..."
        elif lines[1] == "" and short.endswith(":"):
            del lines[1]
        return lines

    def _ruled(self, ref: Ref) -> bool:
        """Whether a twin is what it would be without a word, apart from its shape."""
        base = self.likeness.base(ref)
        return base is not None and not self.api.types[ref].implied and self._exported(base) == self._exported(ref)

    def _exported(self, ref: Ref) -> bool:
        return self.api.exports.get(ref.module.rpartition(".")[0], {}).get(ref.name) == ref

    def _like_head(self, ref: Ref) -> list[str]:
        """What stands in the brackets of a type that is like another or takes in parts."""
        base = self.likeness.base(ref)
        named = base is not None and base in self.api.likes.get(ref, ())
        # From a class outside all others, and for what has the same name, what is nested hides nothing.
        within = None if self.outers[ref] == ref or (base is not None and base.name == ref.name) else ref
        head = [] if base is None else [f"Like[{self.spell(base, within)}]" if named else "Like"]
        head = ["Call", *head] if self.api.types[ref].implied else head
        return [*head, *(part.name for part in self.likeness.taken(ref))]

    def _difference(self, ref: Ref, head: list[str], gone: set[str]) -> list[str] | None:
        """The lines of what is to be said of a type besides what it is like; `gone` of what is nested there."""
        entry, start = self.api.types[ref], self.likeness.start(ref)
        left = sorted(gone)
        if entry.implied or (start is None and isinstance(entry, Alias)):
            return self._left_out(ref, head, "", left) if entry.implied else None
        if isinstance(entry, Alias) or isinstance(start, Alias):
            if not isinstance(entry, Alias) or not isinstance(start, Alias):
                return None
            doc = "" if entry.doc == start.doc else entry.doc
            if entry.target != start.target:
                head = [f"Alias[{self.type(entry.target, ref)}]", *head]
            return self._left_out(ref, head, doc, left)
        taken = [item for part in self.likeness.taken(ref) for item in self.likeness.from_part(ref, part)]
        first = merged(taken, []) if start is None else start.fields
        if start is not None:
            left = missing(start, entry) + left
        elif {item.name for item in taken} - {item.name for item in entry.fields}:
            return None
        own = [item for item in entry.fields if not said_by(first, item)]
        made = merged(own, taken) if start is None else merged(first, own, left)
        if [item.name for item in made] != [item.name for item in entry.fields]:
            return None
        bases = [self.spell(base, ref) for base in entry.bases]
        if start is None:
            head = [*(bases or ["BaseModel" if entry.kind == "model" else "TypedDict"]), *head]
        elif entry.bases != start.bases:
            if not bases:
                return None
            head = [*bases, *head]
        elif entry.kind != start.kind:
            return None
        lines = self._left_out(ref, head, "" if start is not None and entry.doc == start.doc else entry.doc, left)
        told = {item.name: item.doc for item in first}
        for item in own:
            anew = item if item.doc != told.get(item.name) else replace(item, doc="")
            lines += self._field(entry, ref, anew)
        for item in entry.properties:
            if start is None or not said_by(start.properties, item):
                lines += ["", "    @property", *self._method(item, ref)]
        for item in entry.methods:
            if start is None or not said_by(start.methods, item):
                lines += ["", *self._method(item, ref)]
        return lines

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
        words = [quoted(twins.source), *([f'prefix="{twins.prefix}"'] if twins.prefix else [])]
        words += [f"but=({', '.join(left)}{',' if len(left) == 1 else ''})"] if left else []
        return "\n".join(listed("TWINS(", words, ")"))

    def _method(self, item: Field, ref: Ref) -> list[str]:
        doc = docstring(item.doc, " " * 8)
        return [f"    def {item.name}(self) -> {self.type(item.type, ref)}:{'' if doc else ' ...'}", *doc]

    def _field(self, model: Model, ref: Ref, item: Field) -> list[str]:
        default = "" if item.required else "..." if model.kind == "typeddict" else quoted(item.default)
        name = item.name
        if not name.isidentifier() or name in PYTHON_WORDS:
            name = "".join(c if c.isalnum() else "_" for c in name) + ("_" if name in PYTHON_WORDS else "")
            default = f"Key({quoted(item.wire)}{', ' + default if default else ''})"
        elif item.wire != name:
            default = f"Wire({quoted(item.wire)}{', ' + default if default else ''})"
        lines = wrapped(f"    {name}: ", self.type(item.type, ref), f" = {default}" if default else "")
        return [*lines, *docstring(item.doc, "    ")]

    def _exports(self) -> list[str]:
        found: dict[str, list[str]] = {}
        for module, names in sorted(self.api.exports.items()):
            for name, ref in names.items():
                ruled = self.outers[ref] == ref and ref.name == name and ref.module.rpartition(".")[0] == module
                if self.api.homes.get(ref) == self.path and not ruled:
                    spelt = self.spell(ref, None)
                    found.setdefault(module, []).append(spelt if ref.name == name else f"{name}={spelt}")
        return [
            call_lines(f'EXPORT("{module}"', sorted(names, key=lambda n: ("=" in n, n))) + "\n"
            for module, names in found.items()
        ]

    def _import_lines(self, used: set[str]) -> list[str]:
        depth = self.path.count(".") + 1
        by_file: dict[str, list[str]] = {}
        for (home, name), local in self.imports.items():
            if local not in used:
                continue
            by_file.setdefault(home, []).append(name if name == local else f"{name} as {local}")
        lines = []
        for home, names in sorted(by_file.items()):
            lines.append(call_lines(f"from {'.' * depth}{home} import ", sorted(names), opened=False))
        return lines


def wrapped_class(name: str, head: list[str]) -> list[str]:
    """The line that opens a class; a long alias is broken inside its brackets."""
    if head[0].startswith("Alias["):
        return wrapped(f"class {name}(Alias[", head[0][6:-1], "".join(["]", *(f", {one}" for one in head[1:])]) + "):")
    return [f"class {name}({', '.join(head)}):"]


PYTHON_WORDS = frozenset(
    ("async", "from", "class", "import", "global", "in", "is", "not", "and", "or", "if", "else", "with")
)


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
        bases = entry.bases if isinstance(entry, Model) else []
        for ref in members:
            alone = main is None or ref in bases or (api.types[ref].implied and ref != main)
            found[ref] = ref if alone or main is None else main
    return found


def default_package(path: str) -> str:
    above = path.rpartition(".")[0]
    return f"types.{above}" if above else "types"


def mapping(pairs: dict[str, str]) -> str:
    return "{" + ", ".join(f"{quoted(name)}: {quoted(value)}" for name, value in pairs.items()) + "}"


def call_lines(head: str, names: list[str], opened: bool = True) -> str:
    """A call or an import, on one line when it fits."""
    if opened:
        return (
            "\n".join(listed(head + ", ", names, ")"))
            if len(head) + sum(map(len, names)) < WIDTH - 20
            else "\n".join([head.replace("(", "(\n    ") + ",", *(f"    {name}," for name in names), ")"])
        )
    flat = f"{head}{', '.join(names)}"
    return flat if len(flat) <= WIDTH else "\n".join([f"{head}(", *(f"    {name}," for name in names), ")"])
