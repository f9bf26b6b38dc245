"""What a published specification and `api/` say differently; what `api/` lacks also as text to paste.

Walks calls, parameters and types side by side, matching unions by their tags. `differences` tells everything,
`report` only what is missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .expression import quoted
from .ir import Api, Field, Model, Operation, Param, Resource, snake
from .shapes import BOOL, FLOAT, INT, STR, Constants, Either, Ref, Simple, Type, Wrap
from .specification import Schema, SpecCall, Specification
from .tags import behind, flat, infer

KINDS = {STR: "string", INT: "integer", FLOAT: "number", BOOL: "boolean"}


@dataclass(frozen=True)
class Finding:
    """`key` names the fact as `facts` does; `where` heads what is to be pasted, which `text` is then."""

    kind: str
    key: str
    text: str
    where: str = ""


@dataclass(frozen=True)
class Spot:
    """Where the walk is: the key of the thing compared, and the heading of what it lacks."""

    key: str
    where: str

    def inside(self, key: str, name: str) -> Spot:
        return Spot(f"{self.key} {key}", f"{self.where} in `{name}`")


class Comparison:
    def __init__(self, api: Api, spec: Specification) -> None:
        self.api, self.spec = api, spec
        # In the order found, so that the report reads like the API; each once.
        self.found: dict[Finding, None] = {}
        self.seen: set[tuple[Ref, int]] = set()
        self.known = {ref.name for ref in api.types}

    def lack(self, spot: Spot, key: str, line: str, note: str = "") -> None:
        self.found[Finding("missing", f"{spot.key} {key}".rstrip(), line, spot.where + note)] = None

    def other(self, kind: str, key: str, text: str) -> None:
        self.found[Finding(kind, key, text)] = None

    def call(self, resource: Resource, call: Operation, given: SpecCall) -> None:
        spot = Spot(f"call {resource.path}.{call.name}", f"{file_of(resource.path)}: `{call.name}` lacks")
        params = {param.wire: param for param in call.params}
        properties, required = self.spec.properties(given.body)
        wanted = {**{name: (schema, name in required) for name, schema in properties.items()}, **given.params}
        for name, (schema, needed) in wanted.items():
            param = params.get(name)
            if param is None:
                text = f"{name}: {self.spec.text(schema, self.known)}{'' if needed else ' = ...'},"
                self.lack(spot, f"parameter {name}", f"        {text}")
                continue
            inside = spot.inside(f"parameter {param.name}", name)
            self.required(inside.key, param, needed, schema)
            self.type(schema, param.type, inside)
        for wire, param in params.items():
            if wire not in wanted and param.place not in ("path", "header"):
                self.other("extra", f"{spot.key} parameter {param.name}", "the specification has no such parameter")
        if given.deprecated != bool(call.deprecated):
            self.other("different", f"{spot.key} deprecated", f"there it is {'' if given.deprecated else 'not '}marked")
        answer = given.answer
        if call.page != "none":
            answer = self.spec.follow(self.spec.properties(answer)[0].get("data", {})).get("items", {})
        self.type(answer, call.returns, Spot(f"{spot.key} answer", spot.where))
        if call.event is not None:
            self.type(given.event, call.event, Spot(f"{spot.key} events", spot.where))

    def required(self, key: str, ours: Param | Field, needed: bool, schema: Schema) -> None:
        """What may be null in an answer may as well be absent: both read as None."""
        same = isinstance(ours, Field) and needed and self.spec.nullable(schema)
        if ours.required != needed and not same:
            self.other("different", f"{key} required", f"there it {'is required' if needed else 'may be left out'}")

    def type(self, schema: Schema, type_: Type, spot: Spot) -> None:
        """Compare, and go down into both."""
        found = behind(self.api, type_)
        while isinstance(found, Wrap) and found.kind == "optional":
            found = behind(self.api, found.item)
        variants = self.spec.variants(schema)
        match found:
            case Ref() if len(variants) == 1:
                self.model(variants[0], found)
            case Wrap("map", item):
                for variant in variants:
                    extra = self.spec.follow(variant).get("additionalProperties")
                    self.type(extra if isinstance(extra, dict) else {}, item, spot)
            case Wrap(_, item):
                for variant in variants:
                    self.type(self.spec.follow(variant).get("items", {}), item, spot)
            case Constants(values):
                self.literals(self.spec.constants(schema), values, spot)
            case Either():
                self.union(variants, found, spot)
            case Simple() if found in KINDS and len(variants) == 1:
                kind = self.spec.follow(variants[0]).get("type")
                if isinstance(kind, str) and kind != KINDS[found]:
                    self.other("different", f"{spot.key} type", f"here `{found.kind}`, there `{kind}`")
            case _:
                pass

    def literals(self, given: list[str | int | bool], ours: tuple[str | int | bool, ...], spot: Spot) -> None:
        for value in given:
            if value not in ours:
                self.lack(spot, f"literal {value}", f"    {quoted(value)},", " the literal")
        for value in ours if given else ():
            if value not in given:
                self.other("extra", f"{spot.key} literal {value}", "the specification has no such value")

    def union(self, variants: list[Schema], union: Either, spot: Spot) -> None:
        wire, pairs = infer(self.api, union)
        models = dict(reversed(pairs))
        members = flat(self.api, union) or []
        for variant in variants:
            properties, _ = self.spec.properties(variant)
            tags = [value for value in self.spec.constants(properties.get(wire, {})) if isinstance(value, str)]
            if wire and properties and tags:
                for tag in tags:
                    if tag not in models:
                        line = f"    {self.spec.text(variant)},  # {wire}: {quoted(tag)}"
                        self.lack(spot, f"member {tag}", line, " the union member")
                    elif len([value for value, _ in pairs if value == tag]) == 1:
                        self.model(variant, models[tag])
            elif not properties:
                self.plain_variant(variant, union, spot)
            elif len(members) == 1:
                self.model(variant, members[0])

    def plain_variant(self, variant: Schema, union: Either, spot: Spot) -> None:
        """A constant or a list among the members: constants of all members count as one set."""
        members = [behind(self.api, member) for member in union.members]
        lists = [member for member in members if isinstance(member, Wrap)]
        constants = [value for one in members if isinstance(one, Constants) for value in one.values]
        for value in self.spec.constants(variant):
            if value not in constants:
                self.lack(spot, f"literal {value}", f"    {quoted(value)},", " the literal")
        if len(lists) == 1 and "items" in self.spec.follow(variant):
            self.type(variant, lists[0], spot)

    def model(self, schema: Schema, ref: Ref) -> None:
        entry = self.api.types[ref]
        found = self.spec.follow(schema)
        if not isinstance(entry, Model) or (ref, id(found)) in self.seen:
            return
        self.seen.add((ref, id(found)))
        fields = {item.wire: item for item in self.api.fields(entry)}
        computed = {item.name for item in entry.properties}
        properties, required = self.spec.properties(schema)
        outer = ref.module.rpartition(".")[2]
        spot = Spot(
            f"type {ref.module}.{ref.name}", f"{file_of(self.api.homes[ref])}: class {ref.name} of {outer} lacks"
        )
        for name, inner in properties.items():
            if name in computed:
                continue
            if name in fields:
                inside = spot.inside(f"field {fields[name].name}", name)
                self.required(inside.key, fields[name], name in required, inner)
                self.type(inner, fields[name].type, inside)
                continue
            text = self.spec.text(inner, self.known)
            left_out = " = ..." if entry.kind == "typeddict" else " = None"
            if entry.kind == "model" and name not in required and not text.startswith("Optional["):
                text = f"Optional[{text}]"
            self.lack(spot, f"field {name}", f"    {name}: {text}{'' if name in required else left_out}")
        for wire, item in fields.items() if properties else ():
            if wire not in properties:
                self.other("extra", f"{spot.key} field {item.name}", "the specification has no such field")

    def new_call(self, given: SpecCall) -> None:
        properties, required = self.spec.properties(given.body)
        wanted = {**{name: (schema, name in required) for name, schema in properties.items()}, **given.params}
        holes = [part.partition("}")[0] for part in given.path.split("{")[1:]]
        arguments = ["self", *(f"{hole}: str" for hole in holes), *(["*"] if wanted else [])]
        for name, (schema, needed) in sorted(wanted.items(), key=lambda item: not item[1][1]):
            arguments.append(f"{name}: {self.spec.text(schema, self.known)}{'' if needed else ' = ...'}")
        returned = self.spec.text(given.answer, self.known) if given.answer else "None"
        stream = f", stream={self.spec.text(given.event, self.known)}" if given.event else ""
        spot = Spot(f"call {given.verb} {given.path}", f"no call yet for {given.verb} {given.path}")
        line = f"    def {snake(given.name) or 'call'}({', '.join(arguments)}) -> {returned}: ..."
        self.lack(spot, "", f'    @{given.verb}("{given.path}"{stream})\n{line}')


def file_of(path: str) -> str:
    return f"api/{path.replace('.', '/')}.pyi"


def compare(api: Api, spec: Specification) -> tuple[list[Finding], list[SpecCall]]:
    """What differs in calls that both have, and the calls that `api/` lacks."""
    comparison = Comparison(api, spec)
    calls: dict[tuple[str, str], list[tuple[Resource, Operation]]] = {}
    for resource in api.resources.values():
        for call in resource.operations:
            calls.setdefault((call.verb, shape(call.path)), []).append((resource, call))
    unknown: list[SpecCall] = []
    for given in spec.calls():
        known = calls.pop((given.verb, shape(given.path)), [])
        for resource, call in known:
            comparison.call(resource, call, given)
        if not known:
            unknown.append(given)
    for left in calls.values():
        for resource, call in left:
            text = f"the specification has no {call.verb} {call.path}"
            comparison.other("extra", f"call {resource.path}.{call.name}", text)
    return list(comparison.found), unknown


def differences(api: Api, spec: Specification) -> list[Finding]:
    """Everything that differs, by the keys of `facts`."""
    found, unknown = compare(api, spec)
    return found + [
        Finding("missing", f"call {one.verb}{one.path}", f"the specification has it, as `{one.name}`")
        for one in unknown
    ]


def report(api: Api, path: Path, everything: bool = False) -> str:
    """What is missing. Calls of parts that are not described at all are counted, not listed, unless asked."""
    spec = Specification(path)
    found, unknown = compare(api, spec)
    roots = {root(call.path) for resource in api.resources.values() for call in resource.operations}
    fresh = Comparison(api, spec)
    elsewhere = 0
    for given in unknown:
        if everything or {root(given.path), root(given.path).rpartition("/")[0]} & roots:
            fresh.new_call(given)
        else:
            elsewhere += 1
    missing: dict[str, list[str]] = {}
    for one in [*found, *fresh.found]:
        if one.kind == "missing" and one.text not in missing.setdefault(one.where, []):
            missing[one.where].append(one.text)
    parts = [f"# {where}\n" + "".join(f"{line}\n" for line in lines) for where, lines in missing.items()]
    if elsewhere:
        parts.append(f"# {elsewhere} calls of parts not described yet: list them with --everything\n")
    return "\n".join(parts) or "# api/ has all that the specification has\n"


def root(path: str) -> str:
    """A path up to its first parameter: a call belongs to what is described when that, or what is above, is."""
    return path.partition("?")[0].partition("/{")[0]


def shape(path: str) -> str:
    """A path with its parameters' names left out, which differ between sources."""
    return re.sub(r"\{\w+\}", "{}", path)
