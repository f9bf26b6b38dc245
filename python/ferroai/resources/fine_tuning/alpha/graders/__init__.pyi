"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.fine_tuning.alpha import grader_run_params, grader_validate_params
from ferroai.types.fine_tuning.alpha.grader_run_response import GraderRunResponse
from ferroai.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse

__all__ = [
    "AsyncGraders",
    "AsyncGradersWithRawResponse",
    "AsyncGradersWithStreamingResponse",
    "Graders",
    "GradersWithRawResponse",
    "GradersWithStreamingResponse",
]


class Graders(SyncAPIResource):
    """Try a grader on an answer, or have it checked."""
    @property
    def with_raw_response(self) -> GradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GradersWithStreamingResponse: ...
    def run(
        self,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GraderRunResponse:
        """Have an answer graded.

        Args:
            model_sample: The answer; the grader sees it as `sample.output_text`, and as `sample.output_json` if it is JSON.
            item: The line of the data set that belongs to it; the grader sees it as `item`.

        `POST /fine_tuning/alpha/graders/run`, https://platform.openai.com/docs/api-reference/graders
        """
    def validate(
        self,
        *,
        grader: grader_validate_params.Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GraderValidateResponse:
        """Check whether a grader is well formed.

        `POST /fine_tuning/alpha/graders/validate`, https://platform.openai.com/docs/api-reference/graders
        """

class AsyncGraders(AsyncAPIResource):
    """Try a grader on an answer, or have it checked."""
    @property
    def with_raw_response(self) -> AsyncGradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse: ...
    async def run(
        self,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GraderRunResponse:
        """Have an answer graded.

        Args:
            model_sample: The answer; the grader sees it as `sample.output_text`, and as `sample.output_json` if it is JSON.
            item: The line of the data set that belongs to it; the grader sees it as `item`.

        `POST /fine_tuning/alpha/graders/run`, https://platform.openai.com/docs/api-reference/graders
        """
    async def validate(
        self,
        *,
        grader: grader_validate_params.Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GraderValidateResponse:
        """Check whether a grader is well formed.

        `POST /fine_tuning/alpha/graders/validate`, https://platform.openai.com/docs/api-reference/graders
        """

class GradersWithRawResponse:
    def __init__(self, resource: Graders) -> None: ...
    def run(
        self, *, grader: grader_run_params.Grader, model_sample: str, item: object | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GraderRunResponse]: ...
    def validate(
        self, *, grader: grader_validate_params.Grader, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GraderValidateResponse]: ...

class AsyncGradersWithRawResponse:
    def __init__(self, resource: AsyncGraders) -> None: ...
    async def run(
        self, *, grader: grader_run_params.Grader, model_sample: str, item: object | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GraderRunResponse]: ...
    async def validate(
        self, *, grader: grader_validate_params.Grader, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GraderValidateResponse]: ...

class GradersWithStreamingResponse:
    def __init__(self, resource: Graders) -> None: ...
    def run(
        self, *, grader: grader_run_params.Grader, model_sample: str, item: object | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[GraderRunResponse]]: ...
    def validate(
        self, *, grader: grader_validate_params.Grader, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[GraderValidateResponse]]: ...

class AsyncGradersWithStreamingResponse:
    def __init__(self, resource: AsyncGraders) -> None: ...
    def run(
        self, *, grader: grader_run_params.Grader, model_sample: str, item: object | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GraderRunResponse]]: ...
    def validate(
        self, *, grader: grader_validate_params.Grader, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GraderValidateResponse]]: ...
