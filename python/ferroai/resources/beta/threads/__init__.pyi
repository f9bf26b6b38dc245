"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.threads import runs as runs
from ferroai.resources.beta.threads.messages import (
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
    Messages as Messages,
    MessagesWithRawResponse as MessagesWithRawResponse,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
)
from ferroai.resources.beta.threads.runs.runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)
from ferroai.resources.beta.threads.threads import (
    AsyncThreads as AsyncThreads,
    AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
    Threads as Threads,
    ThreadsWithRawResponse as ThreadsWithRawResponse,
    ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
)

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]
