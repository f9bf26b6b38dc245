"""Reads `api/` into the IR. The grammar is told in `api/README.md`.

Owns what a type statement means; `read_calls` owns resource classes. Refuses anything it does not
know with file and line: a description that is half understood is worse than none.
"""

from __future__ import annotations

import ast
from pathlib import Path

from . import expression
from .expression import Unreadable
from .ir import Alias, Api, Field, Model
from .read_calls import Call, implied_types, read_resource
from .scope import Declared, File, Wrong, load, resolve
from .shapes import Ref, Type

BASES = {"BaseModel": "model", "TypedDict": "typeddict"}


class Reader:
    def __init__(self, root: Path) -> None:
        self.files = load(root)
        self.api = Api()
        self.kinds: dict[Ref, str] = {}

    def read(self) -> Api:
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
            if file.doc:
                self.api.openings[file.path] = file.doc
            for declared in file.declared.values():
                self._take(declared)
                for nested in declared.nested.values():
                    self._take(nested)
            for export in file.exports:
                self._export(file, export)
        self._check_parents()
        self.api.finish()
        return self.api

    def type_parser(self, file: File, outer: Declared | None = None) -> expression.Resolve:
        def known(name: str) -> Ref | None:
            found = resolve(self.files, file, name, outer)
            return None if found is None else found.ref

        return known

    def parse(self, file: File, outer: Declared | None, node: ast.expr) -> Type:
        try:
            return expression.parse(node, self.type_parser(file, outer))
        except Unreadable as error:
            raise file.wrong(error.node, f"{error}; describe it, import it, or correct its name") from None

    def _take(self, declared: Declared) -> None:
        file, node, ref = declared.file, declared.node, declared.ref
        outer = declared.outer or declared
        entry: Model | Alias | None = None
        match node:
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value):
                entry = Alias(ref.module, ref.name, self.parse(file, outer, value))
            case ast.AnnAssign():
                raise file.wrong(
                    node, f"`{ref.name}` is not `{ref.name}: TypeAlias = ...`; fields stand inside classes"
                )
            case ast.ClassDef(bases=[ast.Subscript(value=ast.Name(id="Alias"), slice=target)]):
                entry = Alias(ref.module, ref.name, self.parse(file, outer, target), _doc(node))
            case ast.ClassDef(bases=[ast.Name(id="Call")]):
                self._only_nested(declared, node)
            case ast.ClassDef():
                entry = self._class(declared, node, outer)
        if declared.export:
            self.api.exports.setdefault(ref.module.rpartition(".")[0], {})[ref.name] = ref
        if entry is not None:
            if ref in self.api.types:
                raise file.wrong(node, f"`{ref.name}` is described twice in module {ref.module}")
            self.api.types[ref] = entry
        self.api.homes[ref] = file.path

    def _only_nested(self, declared: Declared, node: ast.ClassDef) -> None:
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.annotation) != "TypeAlias":
                raise declared.file.wrong(
                    statement, "fields of a call's parameters are said in the call's signature only"
                )

    def _class(self, declared: Declared, node: ast.ClassDef, outer: Declared) -> Model:
        file, ref = declared.file, declared.ref
        model = Model(ref.module, ref.name, self._kind(declared), doc=_doc(node))
        for base in node.bases:
            name = ast.unparse(base)
            if name not in BASES:
                found = resolve(self.files, file, name, outer)
                if found is None:
                    raise file.wrong(
                        base, f"base `{name}` is not described: use BaseModel, TypedDict or a described class"
                    )
                model.bases.append(found.ref)
        last: Field | None = None
        for statement in node.body:
            match statement:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    if last is not None:
                        last.doc = text
                    last = None
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if (
                    ast.unparse(annotation) != "TypeAlias"
                ):
                    last = self._field(file, outer, name, statement)
                    model.fields.append(last)
                case ast.FunctionDef(returns=ast.expr() as returns, decorator_list=[ast.Name(id="property")]):
                    model.properties.append(
                        Field(statement.name, self.parse(file, outer, returns), doc=ast.get_docstring(statement) or "")
                    )
                case ast.FunctionDef(returns=ast.expr() as returns, decorator_list=[]):
                    model.methods.append(
                        Field(statement.name, self.parse(file, outer, returns), doc=ast.get_docstring(statement) or "")
                    )
                case ast.ClassDef() | ast.AnnAssign() | ast.Pass() | ast.Expr(value=ast.Constant()):
                    last = None
                case _:
                    raise file.wrong(
                        statement, f"`{ast.unparse(statement)[:60]}` is not a field, a nested type or a property"
                    )
        return model

    def _kind(self, declared: Declared) -> str:
        ref, node = declared.ref, declared.node
        if ref in self.kinds:
            return self.kinds[ref]
        self.kinds[ref] = "typeddict"
        if isinstance(node, ast.ClassDef):
            name = ast.unparse(node.bases[0])
            found = resolve(self.files, declared.file, name, declared.outer or declared)
            self.kinds[ref] = BASES.get(name) or (self._kind(found) if found is not None else "model")
        return self.kinds[ref]

    def _field(self, file: File, outer: Declared, name: str, node: ast.AnnAssign) -> Field:
        made = Field(name, self.parse(file, outer, node.annotation))
        default = node.value
        if isinstance(default, ast.Call):
            word = ast.unparse(default.func)
            if word not in ("Wire", "Key") or not default.args or not isinstance(default.args[0], ast.Constant):
                raise file.wrong(
                    default,
                    f'`{ast.unparse(default)}`: expected Wire("name on the wire", default) or Key("key", default)',
                )
            made.wire = str(default.args[0].value)
            if word == "Key":
                made.name = made.wire
            default = default.args[1] if len(default.args) > 1 else None
        if isinstance(default, ast.Constant):
            made.required = False
            if default.value is not Ellipsis:
                if not isinstance(default.value, (str, int, bool)) and default.value is not None:
                    raise file.wrong(
                        default, f"a field's default is ..., None, a string, an int or a bool, not {default.value!r}"
                    )
                made.default = default.value
        elif default is not None:
            raise file.wrong(default, f"`{ast.unparse(default)}` cannot be a default")
        return made

    def _export(self, file: File, call: ast.Call) -> None:
        if not call.args or not isinstance(call.args[0], ast.Constant):
            raise file.wrong(call, 'EXPORT takes the module first: EXPORT("types", Metadata)')
        module = str(call.args[0].value)
        named = [("", arg) for arg in call.args[1:]] + [(word.arg or "", word.value) for word in call.keywords]
        for name, arg in named:
            found = resolve(self.files, file, ast.unparse(arg))
            if found is None:
                raise file.wrong(arg, f"EXPORT of `{ast.unparse(arg)}`, which is not described")
            self.api.exports.setdefault(module, {})[name or found.ref.name] = found.ref

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
