"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.admin.organization.projects.project_rate_limit import ProjectRateLimit

__all__ = [
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "RateLimits",
    "RateLimitsWithRawResponse",
    "RateLimitsWithStreamingResponse",
]


class RateLimits(SyncAPIResource):
    """Look up and lower the limits of a project."""
    @property
    def with_raw_response(self) -> RateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """List the limits of a project, one thing for each model.

        Args:
            after: Id of the last limit of the page before.
            before: Id of the first limit of the page after.
            limit: How many limits a page holds; 100 unless given.

        `GET /organization/projects/{project_id}/rate_limits`, https://platform.openai.com/docs/api-reference/administration
        """
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ...,
        max_images_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ...,
        max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectRateLimit:
        """Set limits of a model in a project.

        Args:
            batch_1_day_max_input_tokens: Of all batches; only some models have it.
            max_audio_megabytes_per_1_minute: Only some models have it.
            max_images_per_1_minute: Only some models have it.
            max_requests_per_1_day: Only some models have it.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncRateLimits(AsyncAPIResource):
    """Look up and lower the limits of a project."""
    @property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """List the limits of a project, one thing for each model.

        Args:
            after: Id of the last limit of the page before.
            before: Id of the first limit of the page after.
            limit: How many limits a page holds; 100 unless given.

        `GET /organization/projects/{project_id}/rate_limits`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ...,
        max_images_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ...,
        max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectRateLimit:
        """Set limits of a model in a project.

        Args:
            batch_1_day_max_input_tokens: Of all batches; only some models have it.
            max_audio_megabytes_per_1_minute: Only some models have it.
            max_images_per_1_minute: Only some models have it.
            max_requests_per_1_day: Only some models have it.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class RateLimitsWithRawResponse:
    def __init__(self, resource: RateLimits) -> None: ...
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectRateLimit]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ..., max_images_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ..., max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectRateLimit]: ...

class AsyncRateLimitsWithRawResponse:
    def __init__(self, resource: AsyncRateLimits) -> None: ...
    async def list_rate_limits(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectRateLimit]]: ...
    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ..., max_images_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ..., max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectRateLimit]: ...

class RateLimitsWithStreamingResponse:
    def __init__(self, resource: RateLimits) -> None: ...
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectRateLimit]]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ..., max_images_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ..., max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectRateLimit]]: ...

class AsyncRateLimitsWithStreamingResponse:
    def __init__(self, resource: AsyncRateLimits) -> None: ...
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectRateLimit]]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, batch_1_day_max_input_tokens: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ..., max_images_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ..., max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectRateLimit]]: ...
