"""Writes the grammar: a file of `api/` from the IR, in the one layout that the importer can compare.

Owns names as they are spelled in a file (nested, imported, renamed where two would clash) and says only
what departs from the rules of `read` and `read_calls`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .expression import quoted, write
from .ir import Alias, Api, Field, Model, Operation, Param, Resource, Steps, ranked, snake
from .layout import WIDTH, docstring, listed, wrapped
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

    def spell(self, ref: Ref, outer: Ref | None) -> str:
        """`ref` as it is written inside `outer`."""
        main = self.outers[ref]
        if outer is not None and ref != main and main == self.outers[outer]:
            return ref.name
        shadowed = outer is not None and (self.outers[outer], main.name) in self.shadows
        head = main.name
        if self.api.homes[main] != self.path or shadowed:
            key = (self.api.homes[main], main.name)
            if key not in self.imports:
                clash = main.name in self.names or main.name in self.imports.values()
                prefix = "".join(part.title() for part in key[0].rpartition(".")[2].split("_"))
                self.imports[key] = f"{prefix}{main.name}" if clash else main.name
            head = self.imports[key]
        return head if ref == main else f"{head}.{ref.name}"

    def type(self, type_: Type, outer: Ref | None = None) -> str:
        return write(type_, lambda ref: self.spell(ref, outer))

    def text(self) -> str:
        parts = []
        if self.resource is not None:
            parts.append("\n".join(self._resource(self.resource)))
        parts += ["\n".join(self._type(ref)) for ref in sorted(self._tops(), key=lambda ref: (ref.module, ref.name))]
        exports = self._exports()
        opening = docstring(self.api.openings.get(self.path, ""), "")
        head = ["\n".join(opening) + "\n"] if opening else []
        head += [f'PACKAGE = "{self.package}"\n'] if self.package != default_package(self.path) else []
        imports = "\n".join(self._import_lines())
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
        lines = [f"class {resource.name}({', '.join(words)}):" if words else f"class {resource.name}:"]
        lines += docstring(resource.doc, "    ")
        lines += [f"    {name} = SAME({quoted(path)})" for name, path in resource.others.items()]
        for call in calls:
            lines += ["" for _ in lines[1:2]] + self._call(resource, call, auth, shared)
        for steps in resource.steps:
            lines += ["", *self._steps(steps)]
        return lines if len(lines) > 1 else [lines[0] + " ..."]

    def _call(self, resource: Resource, call: Operation, auth: str, shared: dict[str, str]) -> list[str]:
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
        if call.deprecated:
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

    def _steps(self, steps: Steps) -> list[str]:
        def written(param: Param) -> str:
            text = f"{param.name}: {self.type(param.type)}"
            return text if param.required else f"{text} = {steps.defaults.get(param.name, '...')}"

        params = ["self", *(written(param) for param in steps.params if param.positional), "*"]
        params += [written(param) for param in steps.params if not param.positional]
        params += ["**options"] if steps.options else []
        lines = ["    @STEPS", *listed(f"    def {steps.name}(", params, f") -> {self.type(steps.returns)}:")]
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
        return lines

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

    def _import_lines(self) -> list[str]:
        depth = self.path.count(".") + 1
        by_file: dict[str, list[str]] = {}
        for (home, name), local in self.imports.items():
            by_file.setdefault(home, []).append(name if name == local else f"{name} as {local}")
        lines = []
        for home, names in sorted(by_file.items()):
            lines.append(call_lines(f"from {'.' * depth}{home} import ", sorted(names), opened=False))
        return lines


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
