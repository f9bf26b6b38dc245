"""An API as flat facts, so that two descriptions can be held against each other: what → how it is.

Owns how facts are named (`call files.create parameter file`) and where in `api/` each stands. The first two words
name a thing, the rest something about it: who lacks the thing lacks all of that.
"""

from __future__ import annotations

import ast
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypeAlias

from .expression import write
from .ir import Alias, Api, Field, Model, Operation, Param, Resource
from .likes import link
from .scope import Declared, File, load
from .shapes import Ref, Type

Facts: TypeAlias = "dict[str, str]"


def facts(api: Api) -> Facts:
    """Every fact about calls, types and exports; no words, and nothing that follows from other facts."""
    found: Facts = {}
    for path, resource in api.resources.items():
        found[f"resource {path}"] = resource.name
        for name, other in resource.others.items():
            found[f"resource {path} {name}"] = f"the resource {other}"
        for call in resource.operations:
            found |= _call(f"call {path}.{call.name}", resource, call)
    for ref, entry in api.types.items():
        found |= _type(f"type {ref.module}.{ref.name}", entry, api)
    for module, names in api.exports.items():
        for name, ref in names.items():
            found[f"export {module}.{name}"] = f"{ref.module}.{ref.name}"
    return found


def _call(key: str, resource: Resource, call: Operation) -> Facts:
    sent = sorted((param for param in call.params if param.place in ("body", "file")), key=lambda param: param.rank)
    found = {
        key: f"{call.verb} {call.path}",
        f"{key} answer": spelt(call.returns),
        f"{key} pages": call.page,
        f"{key} encoding": call.encoding,
        f"{key} authentication": call.auth,
        f"{key} deprecated": "yes" if call.deprecated else "no",
        f"{key} events": f"{call.stream}: {spelt(call.event)}" if call.event is not None else "none",
        f"{key} headers": ", ".join(f"{name}: {value}" for name, value in sorted(call.headers.items())) or "none",
        f"{key} order": ", ".join(param.wire for param in sent) or "nothing sent",
        f"{key} by-position": ", ".join(param.name for param in call.params if param.positional) or "none",
        f"{key} either": " or ".join(", ".join(names) for names in call.either) or "no",
        f"{key} formats": ", ".join(f"{value}: {spelt(type_)}" for value, type_ in call.formats) or "no",
        f"{key} named": call.params_type.name if call.params_type is not None else "no",
    }
    for param in call.params:
        found[f"{key} parameter {param.name}"] = parameter(param)
    return found


def parameter(param: Param) -> str:
    wire = f" as `{param.wire}`" if param.wire != param.name else ""
    return f"in the {param.place}{wire}, {_needed(param.required)}, {spelt(param.type)}"


def _type(key: str, entry: Model | Alias, api: Api) -> Facts:
    if entry.implied:
        # Its fields are parameters, which are facts of the call.
        return {key: "the parameters of a call"}
    if isinstance(entry, Alias):
        return {key: "a name for another type", f"{key} is": spelt(entry.target)}
    found = {key: {"model": "a model", "typeddict": "a TypedDict"}[entry.kind]}
    found[f"{key} bases"] = ", ".join(spelt(base) for base in entry.bases) or "none"
    for item in entry.fields:
        found[f"{key} field {item.name}"] = field(item)
    for item in entry.properties:
        found[f"{key} computed {item.name}"] = spelt(item.type)
    return found


def field(item: Field) -> str:
    wire = f"as `{item.wire}`, " if item.wire != item.name else ""
    default = f" = {item.default!r}" if item.default is not None else ""
    return f"{wire}{_needed(item.required)}, {spelt(item.type)}{default}"


def _needed(required: bool) -> str:
    return "required" if required else "may be left out"


def spelt(type_: Type) -> str:
    return write(type_, lambda ref: f"{ref.module.removeprefix('types.')}.{ref.name}")


def above(key: str) -> str:
    """The thing that a fact is about: itself, when it is a thing."""
    return " ".join(key.split(" ")[:2])


def matches(key: str, pattern: str) -> bool:
    """Whether an exception's pattern covers a fact: as written, or what is about the thing it names."""
    return fnmatchcase(key, pattern) or fnmatchcase(key, f"{pattern} *")


class Places:
    """File and line of `api/` for each fact: its own, or of what it comes from, else of what it would stand in."""

    def __init__(self, root: Path) -> None:
        self.files: dict[str, File] = load(root)
        link(self.files)
        self.name = root.name
        self.lines: dict[str, tuple[str, int]] = {}
        for file in self.files.values():
            if file.resource is not None:
                self._resource(file, file.resource)
            for declared in file.declared.values():
                for one in (declared, *declared.nested.values()):
                    self._type(file, one)

    def _resource(self, file: File, node: ast.ClassDef) -> None:
        self.lines[f"resource {file.path}"] = (file.shown, node.lineno)
        for inner in node.body:
            if isinstance(inner, ast.FunctionDef):
                key = f"call {file.path}.{inner.name}"
                self.lines[key] = self.lines[f"helper {file.path}.{inner.name}"] = (file.shown, inner.lineno)
                for arg in [*inner.args.args, *inner.args.kwonlyargs]:
                    self.lines[f"{key} parameter {arg.arg}"] = (file.shown, arg.lineno)

    def _type(self, file: File, declared: Declared) -> None:
        key = f"type {declared.ref.module}.{declared.ref.name}"
        written = declared
        while written.node is None and written.like is not None:
            written = written.like
        self.lines[key] = (written.file.shown, getattr(written.node, "lineno", 1))
        self.lines.setdefault(f"export {declared.ref.module.rpartition('.')[0]}.{declared.ref.name}", self.lines[key])
        self._inside(key, declared)

    def _inside(self, key: str, declared: Declared) -> None:
        """What is written of a type, then what it has from others."""
        for inner in declared.node.body if isinstance(declared.node, ast.ClassDef) else ():
            place = (declared.file.shown, getattr(inner, "lineno", 1))
            if isinstance(inner, ast.AnnAssign):
                for name in _names(inner):
                    self.lines.setdefault(f"{key} field {name}", place)
            elif isinstance(inner, ast.FunctionDef):
                self.lines.setdefault(f"{key} computed {inner.name}", place)
        for other in [*([declared.like] if declared.like is not None else []), *declared.parts]:
            self._inside(key, other)

    def of(self, key: str, home: str = "") -> str:
        """`file:line`; `home` is the dotted file where a thing belongs that is not described yet."""
        words = key.split(" ")
        known = (self.lines.get(" ".join(words[:end])) for end in range(len(words), 1, -1))
        found = next((line for line in known if line is not None), None) or self._owner(key)
        if found is not None:
            return f"{found[0]}:{found[1]}"
        return f"{self.name}/{(home or self._nearest(key)).replace('.', '/') or 'shared'}.pyi:1"

    def _owner(self, key: str) -> tuple[str, int] | None:
        """The resource that a missing call would stand in."""
        kind, thing = above(key).split(" ")
        return self.lines.get(f"resource {thing.rpartition('.')[0]}") if kind in ("call", "helper") else None

    def _nearest(self, key: str) -> str:
        """The file that bears the longest part of a thing's name."""
        thing = above(key).partition(" ")[2].removeprefix("types.")
        if "/" in thing:  # a call known by verb and path only
            thing = ".".join(part for part in thing.split("/")[1:] if not part.startswith("{"))
        while thing and thing not in self.files:
            thing = thing.rpartition(".")[0]
        return thing


def _names(node: ast.AnnAssign) -> list[str]:
    """What a field may be called: its name, and the key that no name can be."""
    found = [ast.unparse(node.target)]
    match node.value:
        case ast.Call(func=ast.Name(id="Key"), args=[ast.Constant(value=str(key)), *_]):
            found.append(key)
    return found


def home_of(api: Api, key: str) -> str:
    """The file that `api` puts a type in."""
    module, _, name = above(key).partition(" ")[2].rpartition(".")
    return api.homes.get(Ref(module, name), "")
