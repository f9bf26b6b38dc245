"""Making a thread, running an assistant on it, and following it, or waiting until it is over or asks for something."""

from __future__ import annotations

from .._types import omit
from . import Call, options_in
from .beta_threads_runs import poll
from .streams import Opening

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._types import Omit
    from ..lib.streaming import AssistantEventHandler, AsyncAssistantEventHandler
    from ..types.beta.threads import Run
    from . import Steps

__all__ = ["create_and_run_poll", "create_and_run_stream"]


def create_and_run_poll(threads: Any, *, poll_interval_ms: int | Omit = omit, **passed: Any) -> Steps[Run]:
    run = yield Call(threads.create_and_run, stream=False, **passed)
    return (
        yield from poll(threads.runs, run.id, run.thread_id, poll_interval_ms=poll_interval_ms, **options_in(passed))
    )


def create_and_run_stream(
    threads: Any,
    *,
    event_handler: AssistantEventHandler | AsyncAssistantEventHandler | None = None,
    **passed: Any,
) -> Opening:
    return Opening(
        threads.create_and_run, helper="threads.create_and_run_stream", event_handler=event_handler, **passed
    )
