"""Writes the stubs of `with_raw_response` and `with_streaming_response`: every call again, giving the answer itself.

Owns what each view wraps an answer in. Nothing is explained a second time, and lines are filled: these classes
are many and seldom read.
"""

from __future__ import annotations

from dataclasses import replace

from .ir import Api, Operation, Resource
from .layout import WIDTH
from .shapes import BINARY, Either
from .stub import Stub
from .stub_calls import OPTIONS, VIEWS, Variant, page_class, parameters, returns, variants

RAW = VIEWS[0]


def view_lines(stub: Stub, api: Api, resource: Resource) -> list[str]:
    """The four classes of a resource: two views of each client's."""
    lines: list[str] = []
    for kind in VIEWS:
        for prefix in ("", "Async"):
            lines += ["", f"class {prefix}{resource.name}{kind}:"]
            lines.append(f"    def __init__(self, resource: {prefix}{resource.name}) -> None: ...")
            for leaf, child in api.children(resource.path):
                name = f"{prefix}{child.name}{kind}"
                stub.imports.setdefault(f"ferroai.{api.resource_module(child)}", set()).add(name)
                lines += ["    @property", f"    def {leaf}(self) -> {name}: ..."]
            for call in resource.operations:
                lines += method_lines(stub, call, kind, bool(prefix))
    return lines


def method_lines(stub: Stub, call: Operation, kind: str, asynchronous: bool) -> list[str]:
    found = variants(call)
    word = "async def" if asynchronous and kind == RAW else "def"
    lines: list[str] = []
    for variant in found:
        lines += ["    @overload"] if len(found) > 1 else []
        lines += [f'    @deprecated("{call.deprecated}")'] if call.deprecated else []
        items = ["self", *parameters(stub, variant.params), *OPTIONS]
        lines += filled(
            f"    {word} {call.name}(", items, f") -> {wrapped(stub, call, kind, asynchronous, variant)}: ..."
        )
    return lines


def wrapped(stub: Stub, call: Operation, kind: str, asynchronous: bool, variant: Variant) -> str:
    """What a view gives: a union of answers where there are several, since an answer of a union is another type."""
    if call.page != "none":
        texts = [page_class(stub, call, asynchronous)]
    else:
        several = variant.returns.members if isinstance(variant.returns, Either) else (variant.returns,)
        texts = [stub.type(one) for one in several] if variant.kind != "stream" else []
        if variant.kind != "answer":
            texts.append(returns(stub, call, asynchronous, replace(variant, kind="stream")))
    if kind == RAW:
        return " | ".join(f"LegacyAPIResponse[{text}]" for text in texts)
    side = "Async" if asynchronous else ""
    binary = variant.returns == BINARY
    answers = [f"{side}StreamedBinaryAPIResponse" if binary else f"{side}APIResponse[{text}]" for text in texts]
    return " | ".join(f"{side}ResponseContextManager[{answer}]" for answer in answers)


def filled(head: str, items: list[str], tail: str) -> list[str]:
    """`head` + items + `tail`, as many items to a line as fit."""
    flat = head + ", ".join(items) + tail
    if len(flat) <= WIDTH:
        return [flat]
    lines = [head]
    row = " " * 7
    for item in items:
        if len(row) + len(item) + 2 > WIDTH and row.strip():
            lines.append(row)
            row = " " * 7
        row += f" {item},"
    return [*lines, row, f"    {tail}"]
