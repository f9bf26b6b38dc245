"""Writes what stubtest must not complain about, each with its reason: `tests/typing/stubtest.txt`.

Owns only differences that are meant. Everything else stubtest finds is a mistake of the stubs or of the run time.
"""

from __future__ import annotations

from .ir import Alias, Api, Model
from .shapes import Constants, Either, Ref
from .tags import infer

HEAD = """# Written by `python -m tools.gen` from `api/`; changes here are lost.

# Marks of the core on classes made from rows, and what pydantic puts on a class it finishes later.
ferroai\\..*\\.__(ferroai_model|ferroai_late|ferroai_hints|pydantic_serializer|pydantic_validator|pydantic_core_schema)__
# What a request leaves out of an answer that is handed in again.
ferroai\\.types\\..*\\.__api_exclude__
# What typing_extensions puts on a TypedDict and typeshed does not know.
ferroai\\.types\\..*\\.__(readonly_keys|mutable_keys|extra_items|closed)__
# Numbers become a list when somebody looks at them.
ferroai\\.types\\.embedding\\.Embedding\\.embedding
# For type checkers only: what clients offer by attribute.
ferroai\\.resources\\.(Async)?Resources(With(Raw|Streaming)Response)?
# Calls of these are looked up when they are called.
ferroai\\.resources\\..*With(Raw|Streaming)Response\\.[a-z].*
"""


def allowlist(api: Api) -> str:
    parts = [HEAD, "# Resources below a resource are made when they are first asked for.\n"]
    for resource in api.resources.values():
        home = escaped(f"ferroai.{api.resource_module(resource)}")
        for leaf, _ in api.children(resource.path):
            parts.append(f"{home}\\.(Async)?{resource.name}\\.{leaf}\n")
    parts.append("# Overloads by what is given: what one needs may be left out with another.\n")
    for resource in api.resources.values():
        names = [steps.name for steps in resource.steps]
        home = escaped(f"ferroai.{api.resource_module(resource)}")
        twice = sorted({name for name in names if names.count(name) > 1})
        parts += [f"{home}\\.(Async)?{resource.name}\\.{name}\n" for name in twice]
    parts.append("# Unions that carry the name of the field that tells their members apart.\n")
    parts += sorted({f"{place(api, ref)}\n" for ref in api.types if is_tagged(api, ref)})
    parts.append("# Several literals, which stubtest holds for a union.\n")
    parts += sorted({f"{place(api, ref)}\n" for ref, entry in api.types.items() if is_literals(entry)})
    parts.append("# Other names of a TypedDict.\n")
    parts += sorted({f"{place(api, ref)}\n" for ref, entry in api.types.items() if is_renamed(api, entry)})
    for module, exported in sorted(api.exports.items()):
        given = [name for name, ref in exported.items() if name != ref.name and is_typed_dict(api.types[ref])]
        parts += [f"{escaped(f'ferroai.{module}.{name}')}\n" for name in sorted(given)]
    return "".join(parts)


def is_tagged(api: Api, ref: Ref) -> bool:
    entry = api.types[ref]
    return isinstance(entry, Alias) and isinstance(entry.target, Either) and bool(infer(api, entry.target)[0])


def is_literals(entry: object) -> bool:
    return isinstance(entry, Alias) and isinstance(entry.target, Constants)


def is_renamed(api: Api, entry: object) -> bool:
    if not isinstance(entry, Alias) or not isinstance(entry.target, Ref):
        return False
    return is_typed_dict(api.types[entry.target])


def is_typed_dict(entry: object) -> bool:
    return isinstance(entry, Model) and entry.kind == "typeddict"


def place(api: Api, ref: Ref) -> str:
    """Everywhere the type is exported from, under whatever name."""
    given = [f"{module}.{name}" for module, names in api.exports.items() for name, one in names.items() if one == ref]
    return "|".join(escaped(f"ferroai.{path}") for path in dict.fromkeys([f"{ref.module}.{ref.name}", *given]))


def escaped(text: str) -> str:
    return text.replace(".", "\\.")
