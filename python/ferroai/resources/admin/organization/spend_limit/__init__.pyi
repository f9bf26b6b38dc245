"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.admin.organization.organization_spend_limit import OrganizationSpendLimit
from ferroai.types.admin.organization.organization_spend_limit_deleted import OrganizationSpendLimitDeleted

__all__ = [
    "AsyncSpendLimit",
    "AsyncSpendLimitWithRawResponse",
    "AsyncSpendLimitWithStreamingResponse",
    "SpendLimit",
    "SpendLimitWithRawResponse",
    "SpendLimitWithStreamingResponse",
]


class SpendLimit(SyncAPIResource):
    """Look up, set and delete the limit at which the organization is stopped."""
    @property
    def with_raw_response(self) -> SpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...
    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendLimit:
        """Look the limit up.

        `GET /organization/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendLimit:
        """Set the limit, whether or not there was one.

        Args:
            threshold_amount: In cents.

        `POST /organization/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendLimitDeleted:
        """Delete the limit.

        `DELETE /organization/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncSpendLimit(AsyncAPIResource):
    """Look up, set and delete the limit at which the organization is stopped."""
    @property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendLimit:
        """Look the limit up.

        `GET /organization/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendLimit:
        """Set the limit, whether or not there was one.

        Args:
            threshold_amount: In cents.

        `POST /organization/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationSpendLimitDeleted:
        """Delete the limit.

        `DELETE /organization/spend_limit`, https://platform.openai.com/docs/api-reference/administration
        """

class SpendLimitWithRawResponse:
    def __init__(self, resource: SpendLimit) -> None: ...
    def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendLimit]: ...
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendLimit]: ...
    def delete(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendLimitDeleted]: ...

class AsyncSpendLimitWithRawResponse:
    def __init__(self, resource: AsyncSpendLimit) -> None: ...
    async def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendLimit]: ...
    async def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendLimit]: ...
    async def delete(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationSpendLimitDeleted]: ...

class SpendLimitWithStreamingResponse:
    def __init__(self, resource: SpendLimit) -> None: ...
    def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendLimit]]: ...
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendLimit]]: ...
    def delete(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendLimitDeleted]]: ...

class AsyncSpendLimitWithStreamingResponse:
    def __init__(self, resource: AsyncSpendLimit) -> None: ...
    def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimit]]: ...
    def update(
        self, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimit]]: ...
    def delete(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendLimitDeleted]]: ...
