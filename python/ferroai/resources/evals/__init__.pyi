"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.evals import runs as runs
from ferroai.resources.evals.evals import (
    AsyncEvals as AsyncEvals,
    AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
    Evals as Evals,
    EvalsWithRawResponse as EvalsWithRawResponse,
    EvalsWithStreamingResponse as EvalsWithStreamingResponse,
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
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Evals",
    "EvalsWithRawResponse",
    "EvalsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]
