"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.admin.organization.projects.project_spend_limit import ProjectSpendLimit
from ferroai.types.admin.organization.projects.project_spend_limit_deleted import ProjectSpendLimitDeleted

__all__ = [
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "SpendLimit",
    "SpendLimitWithRawResponse",
    "SpendLimitWithStreamingResponse",
]


class SpendLimit(SyncAPIResource):
    """Look up, set and delete the limit at which a project is stopped."""
    @property
    def with_raw_response(self) -> SpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendLimit:
        """Look the limit up.

        `GET /organization/projects/{project_id}/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendLimit:
        """Set the limit, whether or not there was one.

        Args:
            threshold_amount: In cents.

        `POST /organization/projects/{project_id}/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendLimitDeleted:
        """Delete the limit.

        `DELETE /organization/projects/{project_id}/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncSpendLimit(AsyncAPIResource):
    """Look up, set and delete the limit at which a project is stopped."""
    @property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendLimit:
        """Look the limit up.

        `GET /organization/projects/{project_id}/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendLimit:
        """Set the limit, whether or not there was one.

        Args:
            threshold_amount: In cents.

        `POST /organization/projects/{project_id}/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectSpendLimitDeleted:
        """Delete the limit.

        `DELETE /organization/projects/{project_id}/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """

class SpendLimitWithRawResponse:
    def __init__(self, resource: SpendLimit) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendLimitDeleted]: ...

class AsyncSpendLimitWithRawResponse:
    def __init__(self, resource: AsyncSpendLimit) -> None: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    async def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendLimit]: ...
    async def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectSpendLimitDeleted]: ...

class SpendLimitWithStreamingResponse:
    def __init__(self, resource: SpendLimit) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimit]]: ...
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimit]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimitDeleted]]: ...

class AsyncSpendLimitWithStreamingResponse:
    def __init__(self, resource: AsyncSpendLimit) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimitDeleted]]: ...
