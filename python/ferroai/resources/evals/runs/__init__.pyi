"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.evals.runs.output_items import (
    AsyncOutputItems as AsyncOutputItems,
    AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse,
    AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse,
    OutputItems as OutputItems,
    OutputItemsWithRawResponse as OutputItemsWithRawResponse,
    OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse,
)
from ferroai.resources.evals.runs.runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)

__all__ = [
    "AsyncOutputItems",
    "AsyncOutputItemsWithRawResponse",
    "AsyncOutputItemsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "OutputItems",
    "OutputItemsWithRawResponse",
    "OutputItemsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]
