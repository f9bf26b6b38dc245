"""Writes the stub of a resource: its class and the async twin, every call with all its keywords.

A call that may stream gets three overloads, for `stream` False or left out, True, and a bool; one whose answer
depends on `response_format` gets one for each kind of answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from .ir import HANDLER, Api, Operation, Param, Resource, Steps
from .layout import docstring, listed
from .reference import ending
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
# `client.files.with_raw_response` and its like: `stub_views` writes the classes.
VIEWS = ("WithRawResponse", "WithStreamingResponse")


def resource_stub(api: Api, path: str, resource: Resource) -> Stub:
    stub = CallStub(api, path)
    stub.public = [resource.name, f"Async{resource.name}"]
    for prefix, base in (("", "SyncAPIResource"), ("Async", "AsyncAPIResource")):
        lines = ["", f"class {prefix}{resource.name}({base}):", *docstring(resource.doc, "    ")]
        for leaf, child in api.children(resource.path):
            name = prefix + child.name
            stub.imports.setdefault(f"ferroai.{api.resource_module(child)}", set()).add(name)
            lines += ["    @property", f"    def {leaf}(self) -> {name}:"]
            lines += docstring(child.doc, " " * 8) or [" " * 8 + "..."]
        for kind in VIEWS:
            leaf = "with_raw_response" if kind == "WithRawResponse" else "with_streaming_response"
            lines += ["    @property", f"    def {leaf}(self) -> {prefix}{resource.name}{kind}: ..."]
        for call in resource.operations:
            lines += call_lines(stub, call, bool(prefix), ending(resource.path, call))
        names = [steps.name for steps in resource.steps]
        for steps in resource.steps:
            lines += steps_lines(stub, steps, names.count(steps.name) > 1, bool(prefix))
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


@dataclass(frozen=True)
class Variant:
    """A call as one overload has it."""

    params: list[Param]
    # Of the whole answer.
    returns: Type
    # What comes back: the "answer", the "stream", or "either".
    kind: str = "answer"


def variants(call: Operation) -> list[Variant]:
    """One for each value that decides what comes back, the general one last; one alone where nothing does."""
    made: list[Variant] = []
    if call.formats:
        named: dict[Type, list[str]] = {}
        for value, type_ in call.formats:
            named.setdefault(type_, []).append(value)
        for at, (type_, values) in enumerate(named.items()):
            given = Param("response_format", Constants(tuple(values)), "body", required=at > 0)
            made.append(Variant(replaced(call.params, given), type_))
    made.append(Variant(call.params, call.returns))
    if call.stream != "optional":
        return made
    stream = next(param for param in call.params if param.name == "stream")
    off: Type = Constants((False,))
    off = optional(off) if stream.type == optional(BOOL) else off
    quiet = Param("stream", off, stream.place, required=False)
    made = [Variant(replaced(variant.params, quiet), variant.returns) for variant in made]
    for type_, kind in ((Constants((True,)), "stream"), (BOOL, "either")):
        params = replaced(call.params, Param("stream", type_, stream.place))
        made.append(Variant(params, call.returns, kind))
    return made


def replaced(params: list[Param], given: Param) -> list[Param]:
    return [given if param.name == given.name else param for param in params]


def call_lines(stub: Stub, call: Operation, asynchronous: bool, last: str) -> list[str]:
    found = variants(call)
    # A page's call is plain on the async side: what it gives is awaited or iterated.
    word = "async def" if asynchronous and call.page == "none" else "def"
    lines: list[str] = []
    for variant in found:
        lines += ["    @overload"] if len(found) > 1 else []
        lines += [f'    @deprecated("{call.deprecated}")'] if call.deprecated else []
        items = ["self", *parameters(stub, variant.params), *OPTIONS]
        lines += listed(f"    {word} {call.name}(", items, f") -> {returns(stub, call, asynchronous, variant)}:")
        told = explained(call.doc, call.params)
        lines += docstring(f"{told}\n\n{last}" if told else last, " " * 8)
    return lines


def steps_lines(stub: Stub, steps: Steps, overloaded: bool, asynchronous: bool) -> list[str]:
    """A call made of several requests, or one that gives a manager: with a handler of one's own, and without."""
    if not steps.opens:
        word = "async def" if asynchronous else "def"
        return helper_lines(stub, steps, overloaded, f"{word} {steps.name}", stub.type(steps.returns))
    manager, handler = steps.gives("Async" if asynchronous else "")
    return [
        *helper_lines(stub, steps, True, f"def {steps.name}", f"{manager}[{handler}]", f"{HANDLER}: None = ..."),
        *helper_lines(stub, steps, True, f"def {steps.name}", f"{manager}[{handler}T]", f"{HANDLER}: {handler}T"),
    ]


def helper_lines(stub: Stub, steps: Steps, overloaded: bool, head: str, returned: str, *more: str) -> list[str]:
    def written(param: Param) -> str:
        plain = f"{param.name}: {stub.type(param.type)}"
        return f"{plain} = ..." if param.name in steps.defaults else parameter(stub, param)

    items = ["self", *(written(param) for param in steps.params if param.positional), "*"]
    items += [*(written(param) for param in steps.params if not param.positional), *more]
    items += OPTIONS if steps.options else ()
    return [
        *(["    @overload"] if overloaded else []),
        *([f'    @deprecated("{steps.deprecated}")'] if steps.deprecated else []),
        *listed(f"    {head}(", items, f") -> {returned}:"),
        *(docstring(explained(steps.doc, steps.takes), " " * 8) or [" " * 8 + "..."]),
    ]


def parameters(stub: Stub, params: list[Param]) -> list[str]:
    """What a call takes, up to the options that all take."""
    positional = [parameter(stub, param) for param in params if param.positional]
    return [*positional, "*", *(parameter(stub, param) for param in params if not param.positional)]


def explained(doc: str, params: list[Param]) -> str:
    """A call's text with that of its parameters."""
    noted = [f"    {param.name}: {param.doc}" for param in params if param.doc]
    return "\n".join([doc, "", "Args:", *noted]) if noted and doc else doc


def parameter(stub: Stub, param: Param) -> str:
    text = stub.type(param.type)
    return f"{param.name}: {text}" if param.required else f"{param.name}: {text} | Omit = ..."


def returns(stub: Stub, call: Operation, asynchronous: bool, variant: Variant) -> str:
    text = stub.type(variant.returns)
    if call.page != "none":
        page = page_class(stub, call, asynchronous)
        return f"AsyncPaginator[{text}, {page}]" if asynchronous else page
    if call.event is None:
        return text
    events = f"{'AsyncStream' if asynchronous else 'Stream'}[{stub.type(call.event)}]"
    if call.stream == "always" or variant.kind == "stream":
        return events
    return text if variant.kind == "answer" else f"{text} | {events}"


def page_class(stub: Stub, call: Operation, asynchronous: bool) -> str:
    return f"{'Async' if asynchronous else 'Sync'}{PAGES[call.page]}[{stub.type(call.returns)}]"
