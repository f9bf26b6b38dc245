"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.admin.organization.organization_data_retention import OrganizationDataRetention

__all__ = [
    "AsyncDataRetention",
    "AsyncDataRetentionWithRawResponse",
    "AsyncDataRetentionWithStreamingResponse",
    "DataRetention",
    "DataRetentionWithRawResponse",
    "DataRetentionWithStreamingResponse",
]


class DataRetention(SyncAPIResource):
    """Look up and set what the service keeps for the organization."""
    @property
    def with_raw_response(self) -> DataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...
    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationDataRetention:
        """Look up what is kept.

        `GET /organization/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationDataRetention:
        """Set what is kept.

        Args:
            retention_type: Which rule goes for projects that have none of their own.

        `POST /organization/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncDataRetention(AsyncAPIResource):
    """Look up and set what the service keeps for the organization."""
    @property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse: ...
    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationDataRetention:
        """Look up what is kept.

        `GET /organization/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationDataRetention:
        """Set what is kept.

        Args:
            retention_type: Which rule goes for projects that have none of their own.

        `POST /organization/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """

class DataRetentionWithRawResponse:
    def __init__(self, resource: DataRetention) -> None: ...
    def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationDataRetention]: ...
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationDataRetention]: ...

class AsyncDataRetentionWithRawResponse:
    def __init__(self, resource: AsyncDataRetention) -> None: ...
    async def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationDataRetention]: ...
    async def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationDataRetention]: ...

class DataRetentionWithStreamingResponse:
    def __init__(self, resource: DataRetention) -> None: ...
    def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationDataRetention]]: ...
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationDataRetention]]: ...

class AsyncDataRetentionWithStreamingResponse:
    def __init__(self, resource: AsyncDataRetention) -> None: ...
    def retrieve(
        self, *, extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationDataRetention]]: ...
    def update(
        self, *,
        retention_type: Literal["zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationDataRetention]]: ...
