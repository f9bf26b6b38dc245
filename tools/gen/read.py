"""Reads `api/` into the IR. The grammar is told in `api/README.md`.

Owns what a type statement means; `read_calls` owns resource classes. Refuses anything it does not
know with file and line: a description that is half understood is worse than none.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

from . import expression
from .expression import Unreadable
from .ir import Alias, Api, EmptyMap, Field, Model, Part
from .like import merged, moved, mover
from .likes import flips, link, original, sibling, twins
from .read_calls import Call, implied_types, read_resource
from .scope import NAMING, Declared, File, Wrong, base_names, load, resolve
from .shapes import VARIABLE, Ref, Type
from .siblings import alias_as_param, as_model, back, entry_as_model, field_as_model, field_as_param, words_first

BASES = {"BaseModel": "model", "TypedDict": "typeddict", "Part": "part"}


class Reader:
    def __init__(self, root: Path) -> None:
        self.files = load(root)
        link(self.files)
        self.api = Api()
        self.kinds: dict[Ref, str] = {}
        self.made: dict[int, Model | Alias | None] = {}
        # Shorthands that are being read.
        self.spelling: set[Ref] = set()
        # Every `Generic[Variable]`, looked at when it is known what is generic.
        self.subscripts: list[tuple[File, ast.Subscript, Ref, Type | None]] = []
        # For likeness: type → the one it stands in, and by file: type of another → its twin here.
        self.outers: dict[Ref, Ref] = {}
        self.pairs: dict[str, dict[Ref, Ref]] = {}
        # Type → its sibling that is handed in.
        self.params: dict[Ref, Ref] = {}

    def read(self) -> Api:
        self._pair()
        calls: list[Call] = []
        for file in sorted(self.files.values(), key=lambda file: file.path):
            if file.resource is not None:
                calls += implied_types(file, file.resource)
        for file in sorted(self.files.values(), key=lambda file: file.path):
            if file.resource is not None:
                own = [call for call in calls if call.file is file]
                self.api.resources[file.path] = read_resource(file, file.resource, own, self.type_parser(file))
        for file in self.files.values():
            self.api.packages[file.path] = file.package
            if (said := twins(self.files, file)) is not None:
                self.api.twins[file.path] = said
            if file.doc:
                self.api.openings[file.path] = file.doc
            for declared in file.declared.values():
                self._take(declared)
                for nested in declared.nested.values():
                    self._take(nested)
            for export in file.exports:
                self._export(file, export)
            for by_hand in file.by_hand:
                self._file(file, by_hand)
        self._check_parents()
        self.api.finish()
        for file, node, generic, variable in self.subscripts:
            if self.api.generic.get(generic) != variable:
                raise file.wrong(node, f"`{ast.unparse(node)}`: not generic in that, only in its own variable")
        return self.api

    def type_parser(self, file: File, outer: Declared | None = None) -> expression.Resolve:
        def known(name: str) -> Type | None:
            found = resolve(self.files, file, name, outer)
            if found is None or (found.base == "Part" and found.top is not outer):
                return None
            return self._shorthand(found) or found.ref

        return known

    def _pair(self) -> None:
        for file in self.files.values():
            for declared in file.declared.values():
                for one in (declared, *declared.nested.values()):
                    self.outers[one.ref] = declared.ref
                    if (other := sibling(self.files, one)) is not None:
                        self.params[one.ref] = other.ref
        for file in self.files.values():
            pairs = self.pairs.setdefault(file.path, {})
            said = twins(self.files, file)
            for name, declared in file.declared.items():
                there = declared.like
                if there is None and said is not None:
                    there = original(self.files, said, name)
                if there is not None and there.file is not file:
                    pairs.setdefault(there.ref, declared.ref)

    def _shorthand(self, declared: Declared) -> Type | None:
        match declared.node:
            case ast.AnnAssign(annotation=ast.Name(id="Shorthand"), value=ast.expr() as value):
                ref, node = declared.ref, declared.node
                if ref in self.spelling:
                    raise declared.file.wrong(node, f"`{ref.name}` is short for itself: a circle says nothing")
                self.spelling.add(ref)
                made = self.parse(declared.file, None, value)
                self.spelling.discard(ref)
                return made
        return None

    def parse(self, file: File, outer: Declared | None, node: ast.expr) -> Type:
        known = self.type_parser(file, outer)
        try:
            made = expression.parse(node, known)
            for inner in ast.walk(node):
                if isinstance(inner, ast.Subscript) and isinstance(generic := known(ast.unparse(inner.value)), Ref):
                    self.subscripts.append((file, inner, generic, known(ast.unparse(inner.slice))))
            return made
        except Unreadable as error:
            raise file.wrong(error.node, f"{error}; describe it, import it, or correct its name") from None

    def _take(self, declared: Declared) -> None:
        file, ref = declared.file, declared.ref
        if declared.top.base == "Part":
            self._part(declared)
            return
        short = self._shorthand(declared)
        if short is not None:
            self.api.shorthands.setdefault(file.path, {})[ref.name] = short
            return
        entry = self._entry(declared)
        if declared.export:
            self.api.exports.setdefault(ref.module.rpartition(".")[0], {})[ref.name] = ref
        if entry is not None:
            if ref in self.api.types:
                raise file.wrong(declared.node, f"`{ref.name}` is described twice in module {ref.module}")
            self.api.types[ref] = entry
        self.api.homes[ref] = file.path
        named = [declared.like.ref] if declared.like is not None and declared.named else []
        if named or declared.parts:
            self.api.likes[ref] = (*named, *(part.ref for part in declared.parts))

    def _part(self, declared: Declared) -> None:
        entry = self._entry(declared)
        if not isinstance(entry, Model):
            raise declared.file.wrong(declared.node, f"`{declared.ref.name}` in a part is not a class with fields")
        if declared.outer is None:
            self.api.parts[declared.ref] = Part(declared.file.path, entry)
        else:
            self.api.parts[declared.outer.ref].nested.append(entry)

    def _entry(self, declared: Declared) -> Model | Alias | None:
        """What is said of a type, together with what it has from others."""
        if id(declared) not in self.made:
            said = self._said(declared)
            self.made[id(declared)] = self._with_others(declared, said)
        return self.made[id(declared)]

    def _said(self, declared: Declared) -> Model | Alias | None:
        file, node, ref = declared.file, declared.node, declared.ref
        outer = declared.top
        match node:
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value):
                return self._alias(declared, value, "")
            case ast.AnnAssign(annotation=ast.Name(id="TypeVar"), value=None):
                return Alias(ref.module, ref.name, VARIABLE)
            case ast.AnnAssign():
                raise file.wrong(
                    node, f"`{ref.name}` is not `{ref.name}: TypeAlias = ...`; fields stand inside classes"
                )
            case ast.ClassDef(bases=[ast.Subscript(value=ast.Name(id="Alias"), slice=target), *_]):
                return self._alias(declared, target, _doc(node))
            case ast.ClassDef(bases=[ast.Name(id="Call"), *_]):
                self._only_nested(declared, node)
            case ast.ClassDef():
                return self._class(declared, node, outer)
        return None

    def _alias(self, declared: Declared, target: ast.expr, doc: str) -> Alias:
        type_ = self.parse(declared.file, declared.top, target)
        if declared.side:
            type_ = as_model(type_) if declared.side == "model" else alias_as_param(type_, self.params)
        return Alias(declared.ref.module, declared.ref.name, type_, doc)

    def _with_others(self, declared: Declared, said: Model | Alias | None) -> Model | Alias | None:
        file, ref, node = declared.file, declared.ref, declared.node
        start = None if declared.like is None else self._from(declared, declared.like)
        if isinstance(said, Alias) and start is not None:
            said.doc = said.doc or start.doc
        if node is None or (isinstance(start, Alias) and isinstance(said, Model) and not said.fields):
            if start is not None and isinstance(said, Model):
                start.doc = said.doc or start.doc
            return start
        if isinstance(start, Alias) and isinstance(said, Model):
            raise file.wrong(node, f"`{ref.name}` is like an alias, which has no fields")
        if not isinstance(said, Model):
            if declared.parts:
                raise file.wrong(node, f"`{ref.name}` has no fields of its own, it cannot take in a part")
            return said
        taken = [item for part in declared.parts for item in self._fields(declared, part)]
        if not isinstance(start, Model):
            self._check_without(declared, {item.name for item in taken})
            said.fields = merged(said.fields, [item for item in taken if item.name not in declared.without])
            return said
        first = merged(start.fields, taken)
        had = {item.name for item in (*first, *start.properties, *start.methods)}
        self._check_without(declared, had)
        start.fields = merged(first, said.fields, declared.without)
        start.properties = merged(start.properties, said.properties, declared.without)
        start.methods = merged(start.methods, said.methods, declared.without)
        start.bases, start.doc = said.bases or start.bases, said.doc or start.doc
        return start

    def _check_without(self, declared: Declared, had: set[str]) -> None:
        had = had | set(declared.like.nested if declared.like is not None else ())
        had |= {name for part in declared.parts for name in part.nested}
        for name, node in declared.without.items():
            if name not in had:
                raise declared.file.wrong(node, f"`del {name}`: what `{declared.ref.name}` is like has no `{name}`")

    def _from(self, declared: Declared, other: Declared) -> Model | Alias | None:
        """`other` as it is under the name of `declared`."""
        entry = self._entry(other)
        if entry is None:
            return None
        carrier = declared.carrier
        kind = "" if carrier is None else self._kind(carrier)
        inside = carrier.ref.name if carrier is not None and carrier.outer is not None else ""
        pairs = self.pairs[declared.file.path]
        if flips(self.files, declared):
            change = mover(self.outers, {**back(self.params), **pairs}, other.ref, declared.ref)
            return entry_as_model(moved(entry, declared.ref, change))
        self._check_kinds(declared, other, entry)
        made = moved(entry, declared.ref, mover(self.outers, pairs, other.ref, declared.ref, inside), kind)
        return made if carrier is None else self._on_side(declared, made)

    def _on_side(self, declared: Declared, made: Model | Alias) -> Model | Alias:
        """What comes from a part, in one of two siblings that take it in."""
        if declared.side and isinstance(made, Model):
            made.fields = [self._field_on_side(declared, item) for item in made.fields]
        return made

    def _field_on_side(self, declared: Declared, item: Field) -> Field:
        if declared.side == "model":
            return replace(field_as_model(item), name=item.name)
        return field_as_param(item, self.params) if declared.side else item

    def _check_kinds(self, declared: Declared, other: Declared, entry: Model | Alias) -> None:
        if isinstance(entry, Model) and declared.side not in ("", entry.kind) and other.top.base != "Part":
            raise declared.file.wrong(
                declared.node,
                f"`{declared.ref.name}` is Both, and `{other.ref.name}`, which it is like, is not: "
                "be like something that is, or write the fields here",
            )
        if isinstance(entry, Model) and entry.kind == "model" and "TypedDict" in base_names(declared.node):
            name = declared.ref.name
            raise declared.file.wrong(
                declared.node,
                f"`{name}` is a TypedDict like a model, which does not tell what may be left out: write the fields "
                f"in `{name}`, and the model as like it; or both at once, class ...(Both)",
            )

    def _fields(self, declared: Declared, part: Declared) -> list[Field]:
        entry = self._entry(part)
        inside = declared.ref.name if declared.outer is not None else ""
        change = mover(self.outers, self.pairs[declared.file.path], part.ref, declared.ref, inside)
        made = None if entry is None else self._on_side(declared, moved(entry, declared.ref, change))
        return made.fields if isinstance(made, Model) else []

    def _only_nested(self, declared: Declared, node: ast.ClassDef) -> None:
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.annotation) not in NAMING:
                raise declared.file.wrong(
                    statement, "fields of a call's parameters are said in the call's signature only"
                )

    def _class(self, declared: Declared, node: ast.ClassDef, outer: Declared) -> Model:
        file, ref = declared.file, declared.ref
        model = Model(ref.module, ref.name, self._kind(declared), doc=_doc(node))
        of_params = declared.side == "typeddict"
        for base in node.bases:
            name = ast.unparse(base)
            match base:
                case ast.Subscript(value=ast.Name(id="Generic"), slice=ast.Name(id=variable)):
                    name = variable
            if name not in BASES and name not in ("Part", "Like", "Both") and not name.startswith("Like["):
                found = resolve(self.files, file, name, outer)
                if found is not None and found.base == "Part":
                    continue
                if found is None:
                    raise file.wrong(
                        base, f"base `{name}` is not described: use BaseModel, TypedDict or a described class"
                    )
                model.bases.append(self.params.get(found.ref, found.ref) if of_params else found.ref)
        last: Field | None = None
        for statement in node.body:
            match statement:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    if last is not None:
                        last.doc = text
                    last = None
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if (
                    ast.unparse(annotation) not in NAMING
                ):
                    last = self._field(file, declared, name, statement)
                    if any(item.name == last.name for item in model.fields):
                        raise file.wrong(statement, f"`{name}` is described twice in `{ref.name}`")
                    model.fields.append(last)
                case ast.FunctionDef() if of_params:
                    last = None
                case ast.FunctionDef(returns=ast.expr() as returns, decorator_list=[ast.Name(id="property")]):
                    model.properties.append(
                        Field(statement.name, self.parse(file, outer, returns), doc=ast.get_docstring(statement) or "")
                    )
                case ast.FunctionDef(returns=ast.expr() as returns, decorator_list=[]):
                    model.methods.append(
                        Field(statement.name, self.parse(file, outer, returns), doc=ast.get_docstring(statement) or "")
                    )
                case ast.ClassDef() | ast.AnnAssign() | ast.Pass() | ast.Delete() | ast.Expr(value=ast.Constant()):
                    last = None
                case _:
                    raise file.wrong(
                        statement, f"`{ast.unparse(statement)[:60]}` is not a field, a nested type or a property"
                    )
        if of_params:
            model.fields = words_first(model.fields)
        return model

    def _kind(self, declared: Declared) -> str:
        ref, node = declared.ref, declared.node
        if ref in self.kinds:
            return self.kinds[ref]
        if declared.side or flips(self.files, declared):
            return declared.side or "model"
        self.kinds[ref] = "typeddict"
        for base in node.bases if isinstance(node, ast.ClassDef) else ():
            name = ast.unparse(base)
            found = declared.like if name.startswith("Like") else None
            found = found or resolve(self.files, declared.file, name, declared.top)
            if found is None or found.base != "Part":
                self.kinds[ref] = BASES.get(name) or (self._kind(found) if found is not None else "model")
                break
        if node is None and declared.like is not None:
            self.kinds[ref] = self._kind(declared.carrier or declared.like)
        return self.kinds[ref]

    def _field(self, file: File, declared: Declared, name: str, node: ast.AnnAssign) -> Field:
        made = Field(name, self.parse(file, declared.top, node.annotation))
        default = node.value
        if isinstance(default, ast.Call):
            word = ast.unparse(default.func)
            if word not in ("Wire", "Key") or not default.args or not isinstance(default.args[0], ast.Constant):
                raise file.wrong(
                    default,
                    f'`{ast.unparse(default)}`: expected Wire("name on the wire", default) or Key("key", default)',
                )
            made.wire = str(default.args[0].value)
            if declared.side and word == "Wire":
                raise file.wrong(default, f'what is Both has the key itself: write Key("{made.wire}", ...)')
            if word == "Key" and not declared.side:
                made.name = made.wire
            default = default.args[1] if len(default.args) > 1 else None
        if isinstance(default, ast.Dict) and not default.keys:
            made.required, made.default = False, EmptyMap()
        elif isinstance(default, ast.Constant):
            made.required = False
            if default.value is not Ellipsis:
                if not isinstance(default.value, (str, int, bool)) and default.value is not None:
                    raise file.wrong(
                        default,
                        f"a field's default is ..., None, {{}}, a string, an int or a bool, not {default.value!r}",
                    )
                made.default = default.value
        elif default is not None:
            raise file.wrong(default, f"`{ast.unparse(default)}` cannot be a default")
        self._check_default(declared, name, default)
        return self._field_on_side(declared, made)

    def _check_default(self, declared: Declared, name: str, default: ast.expr | None) -> None:
        """Where a value stands, and where `...`; a part is taken in by both."""
        if default is None or declared.top.base == "Part":
            return
        left_out = isinstance(default, ast.Constant) and default.value is Ellipsis
        if left_out and not declared.side and self._kind(declared) == "model":
            raise declared.file.wrong(
                default, f"`{name}` comes back, so it has a value when it is absent: write `= None`"
            )
        if not left_out and (declared.side or self._kind(declared) == "typeddict"):
            raise declared.file.wrong(default, f"`{name}` is handed in: what may be left out is written `= ...`")

    def _export(self, file: File, call: ast.Call) -> None:
        modules = [str(arg.value) for arg in call.args if isinstance(arg, ast.Constant)]
        if not modules:
            raise file.wrong(call, 'EXPORT takes the module first: EXPORT("types", Metadata)')
        named = [("", arg) for arg in call.args[len(modules) :]]
        named += [(word.arg or "", word.value) for word in call.keywords]
        for name, arg in named:
            found = resolve(self.files, file, ast.unparse(arg))
            if found is None:
                raise file.wrong(arg, f"EXPORT of `{ast.unparse(arg)}`, which is not described")
            for module in modules:
                self.api.exports.setdefault(module, {})[name or found.ref.name] = found.ref

    def _file(self, file: File, call: ast.Call) -> None:
        words = [word.value for word in call.args if isinstance(word, ast.Constant) and isinstance(word.value, str)]
        if len(words) < 2 or len(words) < len(call.args) or call.keywords:
            raise file.wrong(call, 'FILE takes a module and names of it: FILE("types.module", "Name", ...)')
        self.api.files[words[0]] = tuple(words[1:])
        self.api.said_in[words[0]] = file.path

    def _check_parents(self) -> None:
        for path, resource in self.api.resources.items():
            if resource.parent and resource.parent not in self.api.resources:
                above = resource.parent.replace(".", "/")
                raise Wrong(
                    self.files[path].shown,
                    1,
                    f"`{path}` lives below `{resource.parent}`: describe that in api/{above}.pyi",
                )


def read(root: Path) -> Api:
    """The whole description below `root`."""
    return Reader(root).read()


def _doc(node: ast.stmt) -> str:
    return (ast.get_docstring(node) or "") if isinstance(node, ast.ClassDef) else ""
