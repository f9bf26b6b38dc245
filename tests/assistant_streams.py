"""Streams of assistants' events as a server sends them, and handlers that note which hooks are called with what."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ferroai.testing import MockServer, Rule

Event = tuple[str, Any]
# Where what these events answer is asked for.
RUNS = "/v1/threads/thread_1/runs"

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "assistant_id": "asst_1"}
STEP = {"id": "step_1", "object": "thread.run.step", "run_id": "run_1", "thread_id": "thread_1"}
MESSAGE = {"id": "msg_1", "object": "thread.message", "thread_id": "thread_1", "role": "assistant"}

HOOKS = (
    "on_event", "on_run_step_created", "on_run_step_delta", "on_run_step_done", "on_tool_call_created",
    "on_tool_call_delta", "on_tool_call_done", "on_message_created", "on_message_delta", "on_message_done",
    "on_text_created", "on_text_delta", "on_text_done", "on_image_file_done", "on_timeout", "on_exception", "on_end",
)  # fmt: skip
STEP_OVER = tuple(f"thread.run.step.{end}" for end in ("completed", "cancelled", "expired", "failed"))


def run(status: str) -> Event:
    name = "created" if status == "queued" else status
    return f"thread.run.{name}", {**RUN, "status": status}


def message(name: str, *content: Any, id: str = "msg_1") -> Event:
    return f"thread.message.{name}", {**MESSAGE, "id": id, "status": name, "content": [*content]}


def text(value: str, *annotations: Any) -> dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": [*annotations]}}


def piece(*content: Any, id: str = "msg_1") -> Event:
    data = {"id": id, "object": "thread.message.delta", "delta": {"content": [*content]}}
    return "thread.message.delta", data


def said(value: str | None, *annotations: Any, index: int = 0, id: str = "msg_1") -> Event:
    told: dict[str, Any] = {} if value is None else {"value": value}
    if annotations:
        told["annotations"] = [*annotations]
    return piece({"index": index, "type": "text", "text": told}, id=id)


def step(name: str, *calls: Any, id: str = "step_1", of: str = "tool_calls") -> Event:
    kind = {"type": of, of: [*calls] if of == "tool_calls" else {"message_id": "msg_1"}}
    status = name if name != "created" else "in_progress"
    return f"thread.run.step.{name}", {**STEP, "id": id, "type": of, "status": status, "step_details": kind}


def called(*calls: Any, id: str = "step_1") -> Event:
    data = {"id": id, "object": "thread.run.step.delta"}
    return "thread.run.step.delta", {**data, "delta": {"step_details": {"type": "tool_calls", "tool_calls": [*calls]}}}


def function(index: int, arguments: str, **more: Any) -> dict[str, Any]:
    named = {"name": "weather"} if more else {}
    return {"index": index, "type": "function", **more, "function": {"arguments": arguments, **named}}


def code(index: int, input: str | None = None, *outputs: Any, **more: Any) -> dict[str, Any]:
    inside: dict[str, Any] = {} if input is None else {"input": input}
    if outputs:
        inside["outputs"] = [*outputs]
    return {"index": index, "type": "code_interpreter", **more, "code_interpreter": inside}


def logs(said: str) -> dict[str, Any]:
    return {"index": 0, "type": "logs", "logs": said}


def cited(index: int, start: int) -> dict[str, Any]:
    return {
        "index": index, "type": "file_citation", "text": "[1]", "start_index": start, "end_index": start + 3,
        "file_citation": {"file_id": "file-1"},
    }  # fmt: skip


PICTURE = {"type": "image_file", "image_file": {"file_id": "file-9", "detail": "low"}}
IMAGE = {"index": 1, **PICTURE}
CALL = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "weather", "arguments": '{"at": "Oslo"}', "output": None},
}
HELLO: list[Event] = [
    ("thread.created", {"id": "thread_1", "object": "thread", "created_at": 1, "metadata": {}}),
    run("queued"), run("in_progress"),
    step("created", of="message_creation"), step("in_progress", of="message_creation"),
    message("created"), message("in_progress"), said("Hel"), said("lo"), said(", you"),
    message("completed", text("Hello, you")), step("completed", of="message_creation"), run("completed"),
]  # fmt: skip

STREAMS: dict[str, list[Event]] = {
    "a text": HELLO,
    "a text with a picture, citations and a refusal": [
        run("queued"), message("created"), said("See", cited(0, 3)), said("[1] ", cited(1, 7)), said(None, cited(2, 9)),
        piece(IMAGE), said("After", index=2), piece({"index": 3, "type": "refusal", "refusal": "No"}),
        piece({"index": 3, "type": "refusal", "refusal": " way"}),
        message("completed", text("See[1] "), PICTURE, text("After"), {"type": "refusal", "refusal": "No way"}),
        run("completed"),
    ],
    "several pieces in one event": [
        message("created"), piece({"index": 0, "type": "text", "text": {"value": "a"}}, IMAGE),
        piece(IMAGE | {"image_file": {"file_id": "-more"}}, {"index": 0, "type": "text", "text": {"value": "b"}}),
        said("", cited(0, 1), cited(0, 1)), message("incomplete", text("ab"), PICTURE), run("incomplete"),
    ],
    "two messages": [
        message("created"), said("one"), said("two", index=1), message("completed", text("one"), text("two")),
        message("created", id="msg_2"), said("three", id="msg_2"), said("!", id="msg_2"),
        message("completed", text("three!"), id="msg_2"), run("completed"),
    ],
    "a message with something in it": [
        message("created", text("Well")), said(", then"), message("completed", text("Well, then")),
    ],
    "an empty message": [message("created"), piece(), message("completed"), run("completed")],
    "functions": [
        run("queued"), step("created"), step("in_progress"), called(function(0, "", id="call_1", output=None)),
        called(function(0, '{"at"')), called(function(0, ': "Oslo"}')),
        called(function(1, "{", id="call_2"), function(1, "}")), run("requires_action"),
    ],
    "functions that are answered": [
        step("created", CALL), called(function(0, "", output="cold")), step("completed", CALL), run("in_progress"),
        *HELLO[3:],
    ],
    "code and a search": [
        step("created"), called(code(0, "import", id="call_1", outputs=[])), called(code(0, " this")),
        called(code(0, None, logs("The "), logs("Zen"))),
        called(code(0, None, {"index": 1, "type": "image", "image": {"file_id": "file-2"}})),
        called({"index": 1, "type": "file_search", "id": "call_2", "file_search": {}}),
        step("completed", {"id": "call_1", "type": "code_interpreter", "code_interpreter": {"input": ""}}),
        step("created", id="step_2"), called(code(0, "1", id="call_3"), id="step_2"),
        called(code(0, "+1"), id="step_2"), step("failed", id="step_2"), run("failed"),
    ],
    "an end for each": [
        step("created"), step("cancelled"), step("created", id="step_2"), step("expired", id="step_2"),
        *map(run, ("cancelling", "cancelled", "expired", "in_progress")),
    ],
    "nothing": [],
}  # fmt: skip


def wire(events: list[Event]) -> list[bytes]:
    """Events on the wire, and the one by which the service says that it was the last."""
    told = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events]
    return [one.encode() for one in [*told, "event: done\ndata: [DONE]\n\n"]]


def plain(value: Any) -> Any:
    """An argument of a hook as data, as it is now."""
    return (
        value.to_dict()
        if hasattr(value, "to_dict")
        else type(value).__name__
        if isinstance(value, Exception)
        else value
    )


def known(handler: Any) -> tuple[Any, ...]:
    """What a handler tells of the run, as it is now."""
    event = handler.current_event
    over = event is not None and event.event in STEP_OVER
    return (
        event and event.event, plain(handler.current_run), plain(handler.current_message_snapshot),
        None if over else plain(handler.current_run_step_snapshot),
    )  # fmt: skip


def hooked(handler: Any, name: str, do: Callable[..., Any]) -> None:
    """Put a hook in the place of a handler's: it gets the handler and what the hook gets, and may give an awaitable."""

    async def ado(self: Any, *given: Any) -> None:
        made = do(self, *given)
        if inspect.isawaitable(made):
            await made

    setattr(handler.__class__, name, ado if inspect.iscoroutinefunction(getattr(handler, name)) else do)


def noting(kind: type[Any]) -> Any:
    """A handler of that class which notes each call of a hook, with what is known then, in `.noted`."""

    def hook(name: str) -> Any:
        def note(self: Any, *given: Any) -> None:
            self.noted.append((name, [plain(one) for one in given], known(self)))

        async def anote(self: Any, *given: Any) -> None:
            note(self, *given)

        return anote if inspect.iscoroutinefunction(getattr(kind, name)) else note

    made = type("Noting", (kind,), {name: hook(name) for name in HOOKS})()
    made.noted = []
    return made


def serve(server: MockServer, events: list[Any]) -> Rule:
    return server.on("POST", RUNS).respond(events=wire(events))
