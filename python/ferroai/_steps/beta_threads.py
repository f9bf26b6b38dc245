"""Making a thread, running an assistant on it, and following it, or waiting until it is over or asks for something."""

from __future__ import annotations

from .._types import not_given, omit
from . import Call
from .beta_threads_runs import poll
from .streams import Opening

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .._timeout import Timeout
    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..lib.streaming import AssistantEventHandler, AsyncAssistantEventHandler
    from ..types.beta import (
        AssistantResponseFormatOptionParam,
        AssistantToolChoiceOptionParam,
        AssistantToolParam,
        thread_create_and_run_params,
    )
    from ..types.beta.threads import Run
    from ..types.shared import ChatModel
    from ..types.shared_params import Metadata
    from . import Steps

__all__ = ["create_and_run_poll", "create_and_run_stream"]


def create_and_run_poll(
    threads: Any,
    *,
    assistant_id: str,
    instructions: str | None | Omit = omit,
    max_completion_tokens: int | None | Omit = omit,
    max_prompt_tokens: int | None | Omit = omit,
    metadata: Metadata | None | Omit = omit,
    model: str | ChatModel | None | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
    temperature: float | None | Omit = omit,
    thread: thread_create_and_run_params.Thread | Omit = omit,
    tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
    tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
    tools: Iterable[AssistantToolParam] | None | Omit = omit,
    top_p: float | None | Omit = omit,
    truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
    poll_interval_ms: int | Omit = omit,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Steps[Run]:
    run = yield Call(
        threads.create_and_run,
        assistant_id=assistant_id,
        instructions=instructions,
        max_completion_tokens=max_completion_tokens,
        max_prompt_tokens=max_prompt_tokens,
        metadata=metadata,
        model=model,
        parallel_tool_calls=parallel_tool_calls,
        response_format=response_format,
        stream=False,
        temperature=temperature,
        thread=thread,
        tool_choice=tool_choice,
        tool_resources=tool_resources,
        tools=tools,
        top_p=top_p,
        truncation_strategy=truncation_strategy,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
    return (
        yield from poll(
            threads.runs,
            run.id,
            run.thread_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
        )
    )


def create_and_run_stream(
    threads: Any,
    *,
    assistant_id: str,
    instructions: str | None | Omit = omit,
    max_completion_tokens: int | None | Omit = omit,
    max_prompt_tokens: int | None | Omit = omit,
    metadata: Metadata | None | Omit = omit,
    model: str | ChatModel | None | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
    temperature: float | None | Omit = omit,
    thread: thread_create_and_run_params.Thread | Omit = omit,
    tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
    tool_resources: thread_create_and_run_params.ToolResources | None | Omit = omit,
    tools: Iterable[AssistantToolParam] | None | Omit = omit,
    top_p: float | None | Omit = omit,
    truncation_strategy: thread_create_and_run_params.TruncationStrategy | None | Omit = omit,
    event_handler: AssistantEventHandler | AsyncAssistantEventHandler | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Opening:
    return Opening(
        threads.create_and_run,
        helper="threads.create_and_run_stream",
        event_handler=event_handler,
        assistant_id=assistant_id,
        instructions=instructions,
        max_completion_tokens=max_completion_tokens,
        max_prompt_tokens=max_prompt_tokens,
        metadata=metadata,
        model=model,
        parallel_tool_calls=parallel_tool_calls,
        response_format=response_format,
        temperature=temperature,
        thread=thread,
        tool_choice=tool_choice,
        tool_resources=tool_resources,
        tools=tools,
        top_p=top_p,
        truncation_strategy=truncation_strategy,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
