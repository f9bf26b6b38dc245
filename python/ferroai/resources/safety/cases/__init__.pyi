"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.safety.safety_case import SafetyCase

__all__ = [
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
]


class Cases(SyncAPIResource):
    """Look up what a webhook told about in `safety.warning_issued` and `safety.deactivation_issued`."""
    @property
    def with_raw_response(self) -> CasesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CasesWithStreamingResponse: ...
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SafetyCase:
        """Look a case up.

        `GET /safety/cases/{id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncCases(AsyncAPIResource):
    """Look up what a webhook told about in `safety.warning_issued` and `safety.deactivation_issued`."""
    @property
    def with_raw_response(self) -> AsyncCasesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse: ...
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SafetyCase:
        """Look a case up.

        `GET /safety/cases/{id}`, https://platform.openai.com/docs/api-reference
        """

class CasesWithRawResponse:
    def __init__(self, resource: Cases) -> None: ...
    def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SafetyCase]: ...

class AsyncCasesWithRawResponse:
    def __init__(self, resource: AsyncCases) -> None: ...
    async def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SafetyCase]: ...

class CasesWithStreamingResponse:
    def __init__(self, resource: Cases) -> None: ...
    def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SafetyCase]]: ...

class AsyncCasesWithStreamingResponse:
    def __init__(self, resource: AsyncCases) -> None: ...
    def retrieve(
        self, id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SafetyCase]]: ...
