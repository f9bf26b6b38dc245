"""What a published specification has and `api/` lacks, as text to paste.

Walks calls, parameters and types side by side, matching unions by their tags. Tells only what is
missing: what `api/` has beyond the specification is no fault.
"""

from __future__ import annotations

from pathlib import Path

from .expression import quoted
from .ir import Api, Model, Operation, Resource, snake
from .shapes import Constants, Either, Ref, Type, Wrap
from .specification import Schema, SpecCall, Specification
from .tags import behind, flat, infer


class Comparison:
    def __init__(self, api: Api, spec: Specification) -> None:
        self.api, self.spec = api, spec
        # Where → lines; in the order found, so that the report reads like the API.
        self.missing: dict[str, list[str]] = {}
        self.seen: set[tuple[Ref, int]] = set()
        self.known = {ref.name for ref in api.types}

    def lack(self, where: str, line: str) -> None:
        lines = self.missing.setdefault(where, [])
        if line not in lines:
            lines.append(line)

    def call(self, resource: Resource, call: Operation, given: SpecCall) -> None:
        where = f"{file_of(resource.path)}: `{call.name}` lacks"
        params = {param.wire: param for param in call.params}
        properties, required = self.spec.properties(given.body)
        wanted = {**{name: (schema, name in required) for name, schema in properties.items()}, **given.params}
        for name, (schema, needed) in wanted.items():
            param = params.get(name)
            if param is None:
                self.lack(where, f"        {name}: {self.spec.text(schema, self.known)}{'' if needed else ' = ...'},")
            else:
                self.type(schema, param.type, f"{where} in `{name}`")
        answer = given.answer
        if call.page != "none":
            answer = self.spec.follow(self.spec.properties(answer)[0].get("data", {})).get("items", {})
        self.type(answer, call.returns, where)
        if call.event is not None:
            self.type(given.event, call.event, where)

    def type(self, schema: Schema, type_: Type, where: str) -> None:
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
                    self.type(extra if isinstance(extra, dict) else {}, item, where)
            case Wrap(_, item):
                for variant in variants:
                    self.type(self.spec.follow(variant).get("items", {}), item, where)
            case Constants(values):
                for value in self.spec.constants(schema):
                    if value not in values:
                        self.lack(f"{where} the literal", f"    {quoted(value)},")
            case Either():
                self.union(variants, found, where)
            case _:
                pass

    def union(self, variants: list[Schema], union: Either, where: str) -> None:
        wire, pairs = infer(self.api, union)
        models = dict(reversed(pairs))
        members = flat(self.api, union) or []
        for variant in variants:
            properties, _ = self.spec.properties(variant)
            tags = [value for value in self.spec.constants(properties.get(wire, {})) if isinstance(value, str)]
            if wire and properties and tags:
                for tag in tags:
                    if tag not in models:
                        self.lack(
                            f"{where} the union member", f"    {self.spec.text(variant)},  # {wire}: {quoted(tag)}"
                        )
                    elif len([value for value, _ in pairs if value == tag]) == 1:
                        self.model(variant, models[tag])
            elif not properties:
                self.plain_variant(variant, union, where)
            elif len(members) == 1:
                self.model(variant, members[0])

    def plain_variant(self, variant: Schema, union: Either, where: str) -> None:
        """A constant or a list among the members: constants of all members count as one set."""
        members = [behind(self.api, member) for member in union.members]
        constants = [value for one in members if isinstance(one, Constants) for value in one.values]
        given = self.spec.constants(variant)
        if given:
            self.type(variant, Constants(tuple(constants)), where)
            return
        for member in members:
            if isinstance(member, Wrap) and "items" in self.spec.follow(variant):
                self.type(variant, member, where)

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
        where = f"{file_of(self.api.homes[ref])}: class {ref.name} of {outer} lacks"
        for name, inner in properties.items():
            if name in computed:
                continue
            if name in fields:
                self.type(inner, fields[name].type, f"{where} in `{name}`")
                continue
            text = self.spec.text(inner, self.known)
            left_out = " = ..." if entry.kind == "typeddict" else " = None"
            if entry.kind == "model" and name not in required and not text.startswith("Optional["):
                text = f"Optional[{text}]"
            self.lack(where, f"    {name}: {text}{'' if name in required else left_out}")

    def new_call(self, given: SpecCall) -> None:
        properties, required = self.spec.properties(given.body)
        wanted = {**{name: (schema, name in required) for name, schema in properties.items()}, **given.params}
        holes = [part.partition("}")[0] for part in given.path.split("{")[1:]]
        arguments = ["self", *(f"{hole}: str" for hole in holes), *(["*"] if wanted else [])]
        for name, (schema, needed) in sorted(wanted.items(), key=lambda item: not item[1][1]):
            arguments.append(f"{name}: {self.spec.text(schema, self.known)}{'' if needed else ' = ...'}")
        returned = self.spec.text(given.answer, self.known) if given.answer else "None"
        stream = f", stream={self.spec.text(given.event, self.known)}" if given.event else ""
        where = f"no call yet for {given.verb} {given.path}"
        self.lack(where, f'    @{given.verb}("{given.path}"{stream})')
        self.lack(where, f"    def {snake(given.name) or 'call'}({', '.join(arguments)}) -> {returned}: ...")


def file_of(path: str) -> str:
    return f"api/{path.replace('.', '/')}.pyi"


def report(api: Api, path: Path, everything: bool = False) -> str:
    """The whole difference. Calls of parts that are not described at all are counted, not listed, unless asked."""
    comparison = Comparison(api, Specification(path))
    calls = {
        (call.verb, shape(call.path)): (resource, call)
        for resource in api.resources.values()
        for call in resource.operations
    }
    roots = {root(call.path) for _, call in calls.values()}
    elsewhere = 0
    for given in comparison.spec.calls():
        known = calls.get((given.verb, shape(given.path)))
        if known is not None:
            comparison.call(*known, given)
        elif everything or {root(given.path), root(given.path).rpartition("/")[0]} & roots:
            comparison.new_call(given)
        else:
            elsewhere += 1
    parts = [f"# {where}\n" + "".join(f"{line}\n" for line in lines) for where, lines in comparison.missing.items()]
    if elsewhere:
        parts.append(f"# {elsewhere} calls of parts not described yet: list them with --everything\n")
    return "\n".join(parts) or "# api/ has all that the specification has\n"


def root(path: str) -> str:
    """A path up to its first parameter: a call belongs to what is described when that, or what is above, is."""
    return path.partition("?")[0].partition("/{")[0]


def shape(path: str) -> str:
    """A path with its parameters' names left out, which differ between sources."""
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))
