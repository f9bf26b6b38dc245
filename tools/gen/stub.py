"""One stub file in the making: its lines, and the imports that they turn out to need."""

from __future__ import annotations

import re

from . import expression
from .ir import Api, EmptyMap, Field, Model
from .layout import listed
from .shapes import Ref, Type

HEADER = '"""Written by `python -m tools.gen` from `api/`; changes here are lost."""\n'
TYPING = ("Dict", "Generic", "Iterable", "List", "Optional", "TypeVar", "Union", "overload")
EXTENSIONS = ("Literal", "Required", "TypeAlias", "TypedDict", "deprecated")
# Names a stub may use, and the module of the package each comes from.
RUN_TIME = {
    "AsyncAPIResource": "_resource", "SyncAPIResource": "_resource",
    "AsyncStream": "_streaming", "Stream": "_streaming",
    "BaseModel": "_models", "Body": "_types", "FileTypes": "_types", "Headers": "_types", "NotGiven": "_types",
    "Omit": "_types", "Query": "_types", "SequenceNotStr": "_types", "Timeout": "_timeout",
    "HttpxBinaryResponseContent": "_legacy_response", "LegacyAPIResponse": "_legacy_response",
    **{side + name: "_api_response" for side in ("", "Async")
       for name in ("APIResponse", "ResponseContextManager", "StreamedBinaryAPIResponse")},
    **{side + name: "lib.streaming" for side in ("", "Async")
       for name in ("AssistantEventHandler", "AssistantEventHandlerT", "AssistantStreamManager")},
    "AsyncPaginator": "pagination",
    **{side + name: "pagination" for side in ("Sync", "Async")
       for name in ("Page", "CursorPage", "ConversationCursorPage", "TokenPage", "NextCursorPage")},
}  # fmt: skip
BUILTINS = ("str", "int", "float", "bool", "object")
SPELT = {
    "array": "NDArray[np.float32]",
    "file": "FileTypes",
    "binary": "HttpxBinaryResponseContent",
    "sequence": "SequenceNotStr",
    "path": "PathLike[str]",
}


class Stub:
    """The stub of the module at `path` (dotted, under the package)."""

    def __init__(self, api: Api, path: str, package: bool = False) -> None:
        self.api = api
        self.path = path
        self.package = package
        self.lines: list[str] = []
        # What the module exports; at run time, too.
        self.public: list[str] = []
        # Local name → what it stands for, so that two equal names of two modules do not meet.
        self.taken: dict[str, Ref] = {ref.name: ref for ref in api.by_module.get(path, [])}
        self.imports: dict[str, set[str]] = {}
        # What the type that is being written is generic in.
        self.variable: Ref | None = None

    def name(self, ref: Ref) -> str:
        """How `ref` is written in this module; imports it."""
        if ref.module == self.path:
            variable = self.api.generic.get(ref)
            return f"{ref.name}[{variable.name}]" if variable is not None and variable == self.variable else ref.name
        local = ref.name
        if self.taken.setdefault(local, ref) != ref or local in RUN_TIME or local in TYPING + EXTENSIONS:
            leaf = ref.module.rpartition(".")[2]
            local = "".join(part.title() for part in leaf.split("_")) + ref.name
            self.taken[local] = ref
        self.imports.setdefault(f"ferroai.{ref.module}", set()).add(
            ref.name if local == ref.name else f"{ref.name} as {local}"
        )
        return local

    def type(self, type_: Type, hidden: frozenset[str] = frozenset()) -> str:
        """The text of a type; `hidden` are builtins that a class body gives another meaning."""
        names = dict(SPELT)
        for kind in BUILTINS:
            if kind in hidden:
                names["any" if kind == "object" else kind] = f"builtins.{kind}"
        return expression.write(type_, self.name, names)

    def hidden(self, model: Model) -> frozenset[str]:
        return frozenset(item.name for item in self.api.fields(model) if item.name in BUILTINS)

    def text(self) -> str:
        body = "\n".join(self.lines)
        code = re.sub(r'"""(.|\n)*?"""', "", body)
        words = set(re.findall(r"(?<![\w.\"'])[A-Za-z_]\w*(?![\w\"'])", code))
        defined = {name for name, ref in self.taken.items() if ref.module == self.path}
        used = words - defined
        found = dict(self.imports)
        for name in sorted(used & RUN_TIME.keys()):
            found.setdefault(f"ferroai.{RUN_TIME[name]}", set()).add(name)
        standard = {"typing": used & set(TYPING), "typing_extensions": used & set(EXTENSIONS)}
        head = ["import builtins"] if "builtins." in code else []
        if "NDArray[" in code:
            # Typing only, and `Any` to those who have no numpy.
            found["numpy.typing"] = {"NDArray"}
            found[""] = {"numpy as np"}
        if "PathLike[" in code:
            head.append("from os import PathLike")
        head += import_lines({source: names for source, names in standard.items() if names})
        own = import_lines(found)
        exported = listed("__all__ = [", [f'"{name}"' for name in sorted(self.public)], "]")
        parts = [
            HEADER,
            *(["\n".join(head) + "\n"] if head else []),
            *(["\n".join(own) + "\n"] if own else []),
            "\n".join(exported) + "\n",
            body + "\n",
        ]
        return "\n".join(parts).replace("\n\n\n\n", "\n\n\n").rstrip("\n") + "\n"


def import_lines(found: dict[str, set[str]]) -> list[str]:
    lines: list[str] = []
    for source, names in sorted(found.items()):
        if not source:
            lines += [f"import {name}" for name in sorted(names)]
            continue
        flat = f"from {source} import {', '.join(sorted(names))}"
        lines += [flat] if len(flat) <= 120 else listed(f"from {source} import (", sorted(names), ")")
    return lines


def default_text(item: Field) -> str:
    """The right side of a model's field."""
    if isinstance(item.default, EmptyMap):
        alias = f'alias="{item.wire}", ' if item.wire != item.name else ""
        return f" = Field({alias}default_factory=dict)"
    if item.wire != item.name:
        return f' = Field(alias="{item.wire}"' + ("" if item.required else f", default={item.default!r}") + ")"
    return "" if item.required else f" = {expression.quoted(item.default)}"
