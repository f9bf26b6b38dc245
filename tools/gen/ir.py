"""The API in memory: what the reader and the importer make, and what every writer is given.

Owns the classes and the rules that follow from them (where a resource's class lives, which
`TypedDict`s a call implies, how union members are told apart). Knows no file and no output format.
Invariant: after `Api.finish()` every `Ref` points at an entry of `Api.types`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from .shapes import (
    BOOL,
    VARIABLE,
    Constants,
    Either,
    Ref,
    Simple,
    Type,
    Wrap,
    optional,
    refs,
)


@dataclass(frozen=True)
class EmptyMap:
    """The default `{}`: each object gets one of its own."""

    def __repr__(self) -> str:
        return "{}"


Default: TypeAlias = str | int | bool | EmptyMap | None


@dataclass
class Field:
    name: str
    type: Type
    wire: str = ""
    required: bool = True
    default: Default = None
    doc: str = ""

    def __post_init__(self) -> None:
        self.wire = self.wire or self.name


@dataclass
class Model:
    """A pydantic class (`kind == "model"`) or a `TypedDict` (`kind == "typeddict"`)."""

    module: str
    name: str
    kind: str
    # Models, and the type variable that it is generic in.
    bases: list[Ref] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    doc: str = ""
    # Read-only properties computed from other fields: name, type, doc.
    properties: list[Field] = field(default_factory=list)
    # Methods without arguments, written by hand at run time: name, what they return, doc.
    methods: list[Field] = field(default_factory=list)
    # Made from a call's parameters, not written down.
    implied: bool = False


@dataclass
class Alias:
    module: str
    name: str
    target: Type
    doc: str = ""
    implied: bool = False


@dataclass
class Param:
    name: str
    type: Type
    place: str
    wire: str = ""
    required: bool = True
    positional: bool = False
    rank: int = 0
    doc: str = ""

    def __post_init__(self) -> None:
        self.wire = self.wire or self.name


@dataclass
class Operation:
    name: str
    verb: str
    path: str
    params: list[Param]
    returns: Type
    page: str = "none"
    encoding: str = "none"
    stream: str = "none"
    event: Type | None = None
    auth: str = "bearer"
    headers: dict[str, str] = field(default_factory=dict)
    deprecated: str = ""
    doc: str = ""
    # Name of the `TypedDict` of its parameters and the module of it, or None.
    params_type: Ref | None = None
    # Sets of arguments of which one must be given whole, where `stream` does not make them.
    either: tuple[tuple[str, ...], ...] = ()
    # What comes back by the value of `response_format`; the first is what comes unless it is given.
    formats: tuple[tuple[str, Type], ...] = ()

    @property
    def required_args(self) -> str:
        """What follows "Expected either ": a call that may stream must get one of two sets of arguments."""
        if self.either:
            return " or ".join(f"({_join(list(names))})" for names in self.either) + " arguments to be given"
        needed = [param for param in self.params if param.required and not param.positional]
        if self.stream != "optional" or not needed:
            return ""
        path = [param.name for param in needed if param.place == "path"]
        body = [param.name for param in needed if param.place != "path"]
        variants = [path + sorted(body), path + sorted([*body, "stream"])]
        return " or ".join(f"({_join(names)})" for names in variants) + " arguments to be given"


def _join(names: list[str]) -> str:
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]


# What calls that open a stream take beside the parameters that are said.
HANDLER = "event_handler"


@dataclass
class Steps:
    """A call made of several requests: its body is written by hand, once for both clients."""

    name: str
    params: list[Param]
    returns: Type
    doc: str = ""
    # Parameters whose default is a value, by how it is written; others that may be left out are `Omit` then.
    defaults: dict[str, str] = field(default_factory=dict)
    # Takes what every call takes: `extra_headers` and so on.
    options: bool = False
    deprecated: str = ""
    # The call whose parameters it passes on, but for these; they come first in `params`.
    like: str = ""
    but: tuple[str, ...] = ()
    # "Assistant": gives an `AssistantStreamManager`, whose events go to an `AssistantEventHandler`; they are `returns`.
    opens: str = ""

    def gives(self, side: str) -> tuple[str, str]:
        """The classes of the manager and of the handler of the client whose classes begin with `side`."""
        return f"{side}{self.opens}StreamManager", f"{side}{self.opens}EventHandler"

    @property
    def takes(self) -> list[Param]:
        """The parameters, and the handler that those have which open a stream."""
        doc = "Its hooks are called with what happens; a new one for each stream. Without it there are none."
        return [*self.params, *([Param(HANDLER, self.returns, "", required=False, doc=doc)] if self.opens else [])]


@dataclass
class Resource:
    path: str
    name: str
    operations: list[Operation] = field(default_factory=list)
    # Two of the same name are overloads.
    steps: list[Steps] = field(default_factory=list)
    # Attribute → path of a resource that lives elsewhere and is reached from here, too.
    others: dict[str, str] = field(default_factory=dict)
    doc: str = ""

    @property
    def parent(self) -> str:
        return self.path.rpartition(".")[0]

    def passed_on(self, steps: Steps) -> list[Param]:
        """The parameters that a call made of several requests has from the one it is like: those that are given by
        name, but for `stream`, which it sets.
        """
        call = next((one for one in self.operations if one.name == steps.like), None)
        left = {"stream", *steps.but}
        given = (param for param in (call.params if call else ()) if not param.positional and param.name not in left)
        return [Param(param.name, param.type, "", required=param.required, doc=param.doc) for param in given]


@dataclass
class Part:
    """Fields, and the types nested beside them, that several types of a file take in; no type of its own."""

    home: str
    model: Model
    nested: list[Model] = field(default_factory=list)


@dataclass(frozen=True)
class Twins:
    """A file has every type of the files `sources`, under `prefix` + its name, unless it describes that itself.

    `kind`: what the `TypedDict`s of those files are here, `model` or the same.
    """

    sources: tuple[str, ...]
    prefix: str
    kind: str = ""

    def original(self, name: str) -> str:
        return name.removeprefix(self.prefix) if name.startswith(self.prefix) else ""


@dataclass
class Api:
    resources: dict[str, Resource] = field(default_factory=dict)
    types: dict[Ref, Model | Alias] = field(default_factory=dict)
    # Module → exported name → where it is defined. Modules export what they define besides.
    exports: dict[str, dict[str, Ref]] = field(default_factory=dict)
    # Module that is a file written by hand → the names that its package exports, too; and where it is said.
    files: dict[str, tuple[str, ...]] = field(default_factory=dict)
    said_in: dict[str, str] = field(default_factory=dict)
    # The file of `api/` a type is described in.
    homes: dict[Ref, str] = field(default_factory=dict)
    # The text that opens a file of `api/`, and the package its types live in.
    openings: dict[str, str] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)
    # How `api/` says it without saying it twice, so that it can be written so again: the type that another
    # is like and the parts it takes in, files that are twins of others, and names of a file for long types.
    likes: dict[Ref, tuple[Ref, ...]] = field(default_factory=dict)
    parts: dict[Ref, Part] = field(default_factory=dict)
    twins: dict[str, Twins] = field(default_factory=dict)
    shorthands: dict[str, dict[str, Type]] = field(default_factory=dict)
    # Filled by `finish`: resources that have others below them, the types of each module, and those that are generic
    # with the variable they are generic in.
    parents: set[str] = field(default_factory=set)
    by_module: dict[str, list[Ref]] = field(default_factory=dict)
    generic: dict[Ref, Ref] = field(default_factory=dict)

    def resource_module(self, resource: Resource) -> str:
        """A resource with others below it lives in a package of its own name."""
        leaf = resource.path.rpartition(".")[2]
        return f"resources.{resource.path}" + (f".{leaf}" if resource.path in self.parents else "")

    def children(self, path: str) -> list[tuple[str, Resource]]:
        """The resources that hang under `path`, by attribute; `""` is the client."""
        found = [(one.path.rpartition(".")[2], one) for one in self.resources.values() if one.parent == path]
        here = self.resources.get(path)
        others = here.others if here is not None else {}
        return found + [(name, self.resources[other]) for name, other in others.items()]

    def modules(self) -> dict[str, dict[str, Ref]]:
        """Every module of types, packages included, with what it exports, sorted."""
        # A resource with others below it has a package of types, be there types in it or not.
        found: dict[str, dict[str, Ref]] = {f"types.{path}": {} for path in self._paths() if path}
        for ref in self.types:
            found.setdefault(ref.module, {})[ref.name] = ref
        for module, names in self.exports.items():
            found.setdefault(module, {}).update(names)
        for module in list(found):
            while "." in module:
                module = module.rpartition(".")[0]
                found.setdefault(module, {})
        return {module: dict(sorted(found[module].items())) for module in sorted(found)}

    def _paths(self) -> set[str]:
        """Every path from the client under which a resource with others below it is found."""
        again = {
            f"{path}.{name}" for path, one in self.resources.items() for name, other in one.others.items()
            if other in self.parents
        }  # fmt: skip
        return self.parents | again

    def fields(self, model: Model) -> Iterator[Field]:
        """Own and inherited fields, those of bases first, each name once."""
        seen: dict[str, Field] = {}
        for base in model.bases:
            parent = self.types[base]
            if isinstance(parent, Model):
                seen.update((item.name, item) for item in self.fields(parent))
        seen.update((item.name, item) for item in model.fields)
        yield from seen.values()

    def finish(self) -> None:
        """Add what the calls imply, find the files, and check that every reference resolves."""
        for resource in self.resources.values():
            for operation in resource.operations:
                for made in implied(resource, operation):
                    self.types.setdefault(Ref(made.module, made.name), made)
        for resource in self.resources.values():
            for param in (param for operation in resource.operations for param in operation.params):
                if param.place == "body" and self._holds_file(param.type, set()):
                    param.place = "file"
        self.parents = {resource.parent for resource in self.resources.values()}
        self.by_module = {}
        for ref in self.types:
            self.by_module.setdefault(ref.module, []).append(ref)
        self._find_generic()
        for ref, entry in self.types.items():
            inner = [entry.target] if isinstance(entry, Alias) else [item.type for item in entry.fields]
            if isinstance(entry, Model):
                inner += entry.bases
            for used in (found for one in inner for found in refs(one)):
                if used not in self.types:
                    raise LookupError(
                        f"{ref.module}.{ref.name} refers to {used.module}.{used.name}, which is not described"
                    )

    def _find_generic(self) -> None:
        self.generic = {
            ref: base
            for ref, entry in self.types.items()
            if isinstance(entry, Model)
            for base in entry.bases
            if self.is_variable(base)
        }
        # An alias is generic in the variable of what it is made of, in their module.
        found = -1
        while len(self.generic) > found:
            found = len(self.generic)
            for ref, entry in self.types.items():
                used = () if isinstance(entry, Model) or ref in self.generic else refs(entry.target)
                for variable in {self.generic[one] for one in used if one in self.generic}:
                    if variable.module == ref.module:
                        self.generic[ref] = variable

    def is_variable(self, ref: Ref) -> bool:
        entry = self.types.get(ref)
        return isinstance(entry, Alias) and entry.target == VARIABLE

    def _holds_file(self, type_: Type, seen: set[Ref]) -> bool:
        """Whether a file may stand in a value of this type, however deep."""
        match type_:
            case Simple("file"):
                return True
            case Wrap(_, item):
                return self._holds_file(item, seen)
            case Either(members):
                return any(self._holds_file(member, seen) for member in members)
            case Ref() if type_ not in seen and type_ in self.types:
                seen.add(type_)
                entry = self.types[type_]
                inner = [entry.target] if isinstance(entry, Alias) else [item.type for item in self.fields(entry)]
                return any(self._holds_file(one, seen) for one in inner)
        return False


def packages_of(modules: Iterable[str]) -> set[str]:
    """Every module that has others below it."""
    found: set[str] = set()
    for module in modules:
        while "." in module:
            module = module.rpartition(".")[0]
            found.add(module)
    return found


def implied(resource: Resource, operation: Operation) -> list[Model | Alias]:
    """The `TypedDict`s of a call's keyword parameters; three and a union when it may stream."""
    ref = operation.params_type
    if ref is None:
        return []
    fields = [
        Field(param.name, param.type, param.wire, param.required, doc=param.doc)
        for param in operation.params
        if not param.positional
    ]
    doc = f"Keyword parameters of `{resource.path}.{operation.name}`."
    if operation.stream != "optional":
        return [Model(ref.module, ref.name, "typeddict", fields=fields, doc=doc, implied=True)]
    base = Ref(ref.module, f"{ref.name}Base")
    plain = Ref(ref.module, f"{ref.name}NonStreaming")
    streaming = Ref(ref.module, f"{ref.name}Streaming")
    note = next((item.doc for item in fields if item.name == "stream"), "")
    off: Type = Constants((False,))
    if any(param.name == "stream" and param.type == optional(BOOL) for param in operation.params):
        off = optional(off)
    kinds: list[tuple[Ref, Field]] = [
        (plain, Field("stream", off, required=False, doc=note)),
        (streaming, Field("stream", Constants((True,)), doc=note)),
    ]
    made: list[Model | Alias] = [
        Model(
            base.module, base.name, "typeddict", fields=[f for f in fields if f.name != "stream"], doc=doc, implied=True
        )
    ]
    made += [Model(own.module, own.name, "typeddict", [base], [item], doc, implied=True) for own, item in kinds]
    return [*made, Alias(ref.module, ref.name, Either((plain, streaming)), doc, implied=True)]


def snake(name: str) -> str:
    """`ChatCompletionChunk` → `chat_completion_chunk`, `ResponseFormatJSONSchema` → `response_format_json_schema`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def ranked(params: list[Param], order: tuple[str, ...] = (), form: bool = False) -> list[Param]:
    """Give body parameters their place on the wire: `order` first, then as the signature has them."""
    usual = () if form else ("model", "stream", "service_tier")
    first = [*order, *(name for name in usual if name not in order)]
    places = {name: at for at, name in enumerate(first)}
    ordered = sorted(
        (param for param in params if param.place in ("body", "file")),
        key=lambda param: places.get(param.name, len(first)),
    )
    ranks = {param.name: at for at, param in enumerate(ordered)}
    return [replace(param, rank=ranks.get(param.name, 0)) for param in params]
