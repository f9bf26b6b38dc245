"""Writes `docs/api.md`: every call on one line, with what it sends and what comes back."""

from __future__ import annotations

from .expression import write
from .ir import Api, Operation, Param, Steps
from .shapes import Ref, Type

HEAD = """<!-- Written by `python -m tools.gen` from api/; changes here are lost. -->
# Every call

Each call exists on `OpenAI` and, awaited, on `AsyncOpenAI`. Beside its own parameters each takes
`extra_headers`, `extra_query`, `extra_body` and `timeout`. A parameter in brackets may be left out.

"""


def index(api: Api) -> str:
    parts = [HEAD]
    for resource in api.resources.values():
        if not resource.operations:
            continue
        parts.append(f"## client.{resource.path}\n\n")
        parts.append(resource.doc + "\n\n" if resource.doc else "")
        for call in resource.operations:
            parts.append(entry(call))
        for name in dict.fromkeys(steps.name for steps in resource.steps):
            parts.append(steps_entry(next(steps for steps in resource.steps if steps.name == name)))
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def arguments_of(params: list[Param]) -> str:
    required = [param.name for param in params if param.required]
    left_out = [param.name for param in params if not param.required]
    return ", ".join([*required, *([f"[{', '.join(left_out)}]"] if left_out else [])])


def steps_entry(steps: Steps) -> str:
    head = f"- `{steps.name}({arguments_of(steps.params)})` → `{name(steps.returns)}`  \n  several requests  \n"
    return head + (f"  {steps.doc.splitlines()[0]}\n" if steps.doc else "")


def entry(call: Operation) -> str:
    arguments = arguments_of(call.params)
    gone = f" Deprecated: {call.deprecated}" if call.deprecated else ""
    doc = f"  {call.doc.splitlines()[0]}{gone}\n" if call.doc else (f" {gone}\n" if gone else "")
    return f"- `{call.name}({arguments})` → {returned(call)}  \n  `{call.verb} {call.path}`  \n{doc}"


def returned(call: Operation) -> str:
    text = f"`{name(call.returns)}`"
    if call.page != "none":
        text = f"pages of {text}"
    if call.event is not None:
        events = f"a stream of `{name(call.event)}`"
        text = events if call.stream == "always" else f"{text}, or with `stream=True` {events}"
    return text


def name(type_: Type) -> str:
    def bare(ref: Ref) -> str:
        return ref.name

    return write(type_, bare)
