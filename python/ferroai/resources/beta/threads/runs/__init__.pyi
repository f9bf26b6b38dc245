"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.threads.runs.runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)
from ferroai.resources.beta.threads.runs.steps import (
    AsyncSteps as AsyncSteps,
    AsyncStepsWithRawResponse as AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse,
    Steps as Steps,
    StepsWithRawResponse as StepsWithRawResponse,
    StepsWithStreamingResponse as StepsWithStreamingResponse,
)

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Steps",
    "StepsWithRawResponse",
    "StepsWithStreamingResponse",
]
