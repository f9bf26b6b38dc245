"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query
from ferroai.types.admin.organization.projects.project_data_retention import ProjectDataRetention

__all__ = [
    "AsyncDataRetention",
    "AsyncDataRetentionWithRawResponse",
    "AsyncDataRetentionWithStreamingResponse",
    "DataRetention",
    "DataRetentionWithRawResponse",
    "DataRetentionWithStreamingResponse",
]


class DataRetention(SyncAPIResource):
    """Look up and set what the service keeps for a project."""
    @property
    def with_raw_response(self) -> DataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectDataRetention:
        """Look up what is kept.

        `GET /organization/projects/{project_id}/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectDataRetention:
        """Set what is kept.

        Args:
            retention_type: `organization_default` takes the organization's rule.

        `POST /organization/projects/{project_id}/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncDataRetention(AsyncAPIResource):
    """Look up and set what the service keeps for a project."""
    @property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectDataRetention:
        """Look up what is kept.

        `GET /organization/projects/{project_id}/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectDataRetention:
        """Set what is kept.

        Args:
            retention_type: `organization_default` takes the organization's rule.

        `POST /organization/projects/{project_id}/data_retention`, https://platform.openai.com/docs/api-reference/administration
        """

class DataRetentionWithRawResponse:
    def __init__(self, resource: DataRetention) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectDataRetention]: ...
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectDataRetention]: ...

class AsyncDataRetentionWithRawResponse:
    def __init__(self, resource: AsyncDataRetention) -> None: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectDataRetention]: ...
    async def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectDataRetention]: ...

class DataRetentionWithStreamingResponse:
    def __init__(self, resource: DataRetention) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectDataRetention]]: ...
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectDataRetention]]: ...

class AsyncDataRetentionWithStreamingResponse:
    def __init__(self, resource: AsyncDataRetention) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectDataRetention]]: ...
    def update(
        self, project_id: str, *,
        retention_type: Literal["organization_default", "none", "zero_data_retention", "modified_abuse_monitoring", "enhanced_zero_data_retention", "enhanced_modified_abuse_monitoring"],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectDataRetention]]: ...
