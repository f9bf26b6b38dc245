"""Writes the stub of a resource: its class and the async twin, every call with all its keywords.

A call that may stream gets three overloads, for `stream` False or left out, True, and a bool.
"""

from __future__ import annotations

from .ir import Api, Operation, Param, Resource
from .layout import docstring, listed
from .shapes import BOOL, Constants, Ref, Type, optional
from .stub import Stub

PAGES = {
    "plain": "Page",
    "cursor": "CursorPage",
    "conversation_cursor": "ConversationCursorPage",
    "token": "TokenPage",
    "next_cursor": "NextCursorPage",
}
OPTIONS = (
    "extra_headers: Headers | None = None",
    "extra_query: Query | None = None",
    "extra_body: Body | None = None",
    "timeout: float | Timeout | None | NotGiven = ...",
)


def resource_stub(api: Api, path: str, resource: Resource) -> Stub:
    stub = CallStub(api, path)
    stub.public = [resource.name, f"Async{resource.name}"]
    for prefix, base in (("", "SyncAPIResource"), ("Async", "AsyncAPIResource")):
        lines = ["", f"class {prefix}{resource.name}({base}):", *docstring(resource.doc, "    ")]
        for child in api.resources.values():
            if child.parent == resource.path:
                name = prefix + child.name
                stub.imports.setdefault(f"ferroai.{api.resource_module(child)}", set()).add(name)
                leaf = child.path.rpartition(".")[2]
                lines += ["    @property", f"    def {leaf}(self) -> {name}:"]
                lines += docstring(child.doc, " " * 8) or [" " * 8 + "..."]
        for call in resource.operations:
            lines += call_lines(stub, call, bool(prefix))
        stub.lines += lines if lines[-1].startswith("    ") else [lines[0], lines[-1] + " ..."]
    return stub


class CallStub(Stub):
    """Types nested in another's module are written `completion_create_params.Function`."""

    def name(self, ref: Ref) -> str:
        package, _, leaf = ref.module.rpartition(".")
        if leaf == _snake_plain(ref.name) or leaf.replace("_", "") == ref.name.replace("_", "").lower():
            return super().name(ref)
        self.imports.setdefault(f"ferroai.{package}", set()).add(leaf)
        return f"{leaf}.{ref.name}"


def _snake_plain(name: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")


def call_lines(stub: Stub, call: Operation, asynchronous: bool) -> list[str]:
    if call.stream != "optional":
        return method(stub, call, asynchronous, None, [])
    stream = next(param for param in call.params if param.name == "stream")
    off: Type = Constants((False,))
    kinds = [
        (optional(off) if stream.type == optional(BOOL) else off, False, "answer"),
        (Constants((True,)), True, "stream"),
        (BOOL, True, "either"),
    ]
    lines: list[str] = []
    for type_, required, answer in kinds:
        given = Param("stream", type_, stream.place, required=required)
        lines += method(stub, call, asynchronous, given, ["    @overload"], answer)
    return lines


def method(
    stub: Stub, call: Operation, asynchronous: bool, stream: Param | None, above: list[str], answer: str = "answer"
) -> list[str]:
    params = [stream if stream is not None and param.name == "stream" else param for param in call.params]
    items = ["self", *(parameter(stub, param) for param in params if param.positional), "*"]
    items += [parameter(stub, param) for param in params if not param.positional]
    items += OPTIONS
    returned = returns(stub, call, asynchronous, answer)
    # A page's call is plain on the async side: what it gives is awaited or iterated.
    word = "async def" if asynchronous and call.page == "none" else "def"
    marks = [f'    @deprecated("{call.deprecated}")'] if call.deprecated else []
    doc = docstring(explained(call), " " * 8)
    head = listed(f"    {word} {call.name}(", items, f") -> {returned}:")
    return [*above, *marks, *head, *(doc or [" " * 8 + "..."])]


def explained(call: Operation) -> str:
    """The call's text with that of its parameters."""
    noted = [f"    {param.name}: {param.doc}" for param in call.params if param.doc]
    return "\n".join([call.doc, "", "Args:", *noted]) if noted and call.doc else call.doc


def parameter(stub: Stub, param: Param) -> str:
    text = stub.type(param.type)
    return f"{param.name}: {text}" if param.required else f"{param.name}: {text} | Omit = ..."


def returns(stub: Stub, call: Operation, asynchronous: bool, answer: str) -> str:
    text = stub.type(call.returns)
    if call.page != "none":
        page = PAGES[call.page]
        return f"AsyncPaginator[{text}, Async{page}[{text}]]" if asynchronous else f"Sync{page}[{text}]"
    if call.event is None:
        return text
    events = f"{'AsyncStream' if asynchronous else 'Stream'}[{stub.type(call.event)}]"
    if call.stream == "always" or answer == "stream":
        return events
    return text if answer == "answer" else f"{text} | {events}"
