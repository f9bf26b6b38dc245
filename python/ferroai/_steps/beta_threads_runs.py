"""Running an assistant on a thread and following it, or waiting until the run is over or asks for something."""

from __future__ import annotations

from .._types import not_given, omit
from . import Call, options_in
from .polling import until
from .streams import Opening, needed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .._timeout import Timeout
    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..lib.streaming import AssistantEventHandler, AsyncAssistantEventHandler
    from ..types.beta.threads import Run, run_submit_tool_outputs_params
    from . import Steps

__all__ = [
    "create_and_poll",
    "create_and_stream",
    "poll",
    "stream",
    "submit_tool_outputs_and_poll",
    "submit_tool_outputs_stream",
]

# Of these nothing more comes by itself.
SETTLED = frozenset(("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"))


def create_and_poll(runs: Any, *, poll_interval_ms: int | Omit = omit, thread_id: str, **passed: Any) -> Steps[Run]:
    run = yield Call(runs.create, thread_id, stream=False, **passed)
    return (yield from poll(runs, run.id, thread_id, poll_interval_ms=poll_interval_ms, **options_in(passed)))


def stream(
    runs: Any,
    *,
    thread_id: str,
    event_handler: AssistantEventHandler | AsyncAssistantEventHandler | None = None,
    **passed: Any,
) -> Opening:
    return Opening(
        runs.create,
        needed("thread_id", thread_id),
        helper="threads.runs.create_and_stream",
        event_handler=event_handler,
        **passed,
    )


# What it may pass on differs, and is said in `api/`.
create_and_stream = stream


def submit_tool_outputs_stream(
    runs: Any,
    *,
    tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
    run_id: str,
    thread_id: str,
    event_handler: AssistantEventHandler | AsyncAssistantEventHandler | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Opening:
    return Opening(
        runs.submit_tool_outputs,
        needed("run_id", run_id),
        helper="threads.runs.submit_tool_outputs_stream",
        thread_id=needed("thread_id", thread_id),
        tool_outputs=tool_outputs,
        event_handler=event_handler,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def submit_tool_outputs_and_poll(
    runs: Any,
    *,
    tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
    run_id: str,
    thread_id: str,
    poll_interval_ms: int | Omit = omit,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Steps[Run]:
    run = yield Call(
        runs.submit_tool_outputs,
        run_id,
        thread_id=thread_id,
        tool_outputs=tool_outputs,
        stream=False,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
    return (
        yield from poll(
            runs,
            run.id,
            thread_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
        )
    )


def poll(
    runs: Any,
    run_id: str,
    thread_id: str,
    *,
    poll_interval_ms: int | Omit = omit,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Steps[Run]:
    found: Run = yield from until(
        lambda run: run.status in SETTLED,
        runs.with_raw_response.retrieve,
        run_id,
        thread_id=thread_id,
        what=f"run {run_id} of thread {thread_id}",
        poll_interval_ms=poll_interval_ms,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
    return found
