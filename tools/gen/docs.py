"""Writes `docs/api.md`: every call on one line, with what it sends and what comes back, below its table of contents."""

from __future__ import annotations

from .expression import write
from .ir import Api, Operation, Param, Resource, Steps
from .shapes import BINARY, NULL, Ref, Type

HEAD = """<!-- Written by `python -m tools.gen` from api/; changes here are lost. -->
# Every call

Each call exists on `OpenAI` and, awaited, on `AsyncOpenAI`. Beside its own parameters each takes
`extra_headers`, `extra_query`, `extra_body` and `timeout`. A parameter in brackets may be left out. What is struck
through is deprecated. "Admin key" marks calls that send `admin_api_key` and no other key.

"""


def index(api: Api) -> str:
    told = {
        path: resource
        for path, resource in sorted(api.resources.items())
        if resource.operations or resource.steps or resource.others
    }
    parts = [HEAD, contents(told), "\n"]
    for path, resource in told.items():
        parts.append(f"## client.{path}\n\n")
        parts.append(resource.doc + "\n\n" if resource.doc else "")
        for name, other in resource.others.items():
            parts.append(f"`client.{path}.{name}` is `client.{other}`.\n\n")
        for call in resource.operations:
            parts.append(entry(call))
        for name in dict.fromkeys(steps.name for steps in resource.steps):
            parts.append(steps_entry(next(steps for steps in resource.steps if steps.name == name)))
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def contents(told: dict[str, Resource]) -> str:
    """One line for each resource of the client, those below it behind."""
    lines: dict[str, list[str]] = {}
    for path in told:
        head, _, below = path.partition(".")
        link = f"[{below or head}](#client{path.replace('.', '')})"
        lines.setdefault(head, [] if not below else [head]).append(link)
    return "".join(f"- {', '.join(links)}\n".replace(", ", ": ", int(len(links) > 1)) for links in lines.values())


def arguments_of(params: list[Param]) -> str:
    required = [param.name for param in params if param.required]
    left_out = [param.name for param in params if not param.required]
    return ", ".join([*required, *([f"[{', '.join(left_out)}]"] if left_out else [])])


def steps_entry(steps: Steps) -> str:
    head = struck(f"`{steps.name}({arguments_of(steps.takes)})`", steps.deprecated)
    gives, sent = f"`{name(steps.returns)}`", "several requests"
    if steps.opens:
        gives, sent = f"`{steps.gives('')[0]}` of {gives}", "one request, sent when the `with` block is entered"
    return f"- {head} → {gives}  \n  {sent}  \n{words(steps.doc, steps.deprecated)}"


def entry(call: Operation) -> str:
    head = struck(f"`{call.name}({arguments_of(call.params)})`", call.deprecated)
    marks = " · admin key" if call.auth == "admin" else ""
    sent = f"`{call.verb} {call.path}`{marks}"
    return f"- {head} → {returned(call)}  \n  {sent}  \n{words(call.doc, call.deprecated)}"


def struck(text: str, deprecated: str) -> str:
    return f"~~{text}~~" if deprecated else text


def words(doc: str, deprecated: str) -> str:
    """The first line of a call's text, and why it is deprecated."""
    said = [*doc.splitlines()[:1], *([f"Deprecated: {deprecated}"] if deprecated else [])]
    return f"  {' '.join(said)}\n" if said else ""


def returned(call: Operation) -> str:
    text = "bytes" if call.returns == BINARY else "nothing" if call.returns == NULL else f"`{name(call.returns)}`"
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
