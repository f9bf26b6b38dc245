"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.admin.organization import external_storage_create_params
from ferroai.types.admin.organization.external_storage_configuration import ExternalStorageConfiguration
from ferroai.types.admin.organization.external_storage_deleted import ExternalStorageDeleted

__all__ = [
    "AsyncExternalStorage",
    "AsyncExternalStorageWithRawResponse",
    "AsyncExternalStorageWithStreamingResponse",
    "ExternalStorage",
    "ExternalStorageWithRawResponse",
    "ExternalStorageWithStreamingResponse",
]


class ExternalStorage(SyncAPIResource):
    """Tell the service of storage in your cloud."""
    @property
    def with_raw_response(self) -> ExternalStorageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ExternalStorageWithStreamingResponse: ...
    def create(
        self,
        *,
        project_id: str,
        provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageConfiguration:
        """Have what is kept for a project kept in your cloud.

        Args:
            provider: Which cloud, and where in it.

        `POST /organization/external_storage`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageConfiguration:
        """Look up what the service knows of a storage.

        `GET /organization/external_storage/{external_storage_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        project_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """List the storages that the service was told of.

        Args:
            after: Id of the last storage of the page before.
            limit: How many storages a page holds.
            project_id: Only those of this project.

        `GET /organization/external_storage`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageDeleted:
        """Disconnect a storage, which stays as it is; after the last one the organization's rule goes again.

        `DELETE /organization/external_storage/{external_storage_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageConfiguration:
        """Check whether the service can use a storage.

        `POST /organization/external_storage/{external_storage_id}/validate`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncExternalStorage(AsyncAPIResource):
    """Tell the service of storage in your cloud."""
    @property
    def with_raw_response(self) -> AsyncExternalStorageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse: ...
    async def create(
        self,
        *,
        project_id: str,
        provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageConfiguration:
        """Have what is kept for a project kept in your cloud.

        Args:
            provider: Which cloud, and where in it.

        `POST /organization/external_storage`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageConfiguration:
        """Look up what the service knows of a storage.

        `GET /organization/external_storage/{external_storage_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        project_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """List the storages that the service was told of.

        Args:
            after: Id of the last storage of the page before.
            limit: How many storages a page holds.
            project_id: Only those of this project.

        `GET /organization/external_storage`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageDeleted:
        """Disconnect a storage, which stays as it is; after the last one the organization's rule goes again.

        `DELETE /organization/external_storage/{external_storage_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ExternalStorageConfiguration:
        """Check whether the service can use a storage.

        `POST /organization/external_storage/{external_storage_id}/validate`, https://platform.openai.com/docs/api-reference/administration
        """

class ExternalStorageWithRawResponse:
    def __init__(self, resource: ExternalStorage) -> None: ...
    def create(
        self, *, project_id: str, provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageConfiguration]: ...
    def retrieve(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageConfiguration]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        project_id: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ExternalStorageConfiguration]]: ...
    def delete(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageDeleted]: ...
    def validate(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageConfiguration]: ...

class AsyncExternalStorageWithRawResponse:
    def __init__(self, resource: AsyncExternalStorage) -> None: ...
    async def create(
        self, *, project_id: str, provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageConfiguration]: ...
    async def retrieve(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageConfiguration]: ...
    async def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        project_id: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ExternalStorageConfiguration]]: ...
    async def delete(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageDeleted]: ...
    async def validate(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ExternalStorageConfiguration]: ...

class ExternalStorageWithStreamingResponse:
    def __init__(self, resource: ExternalStorage) -> None: ...
    def create(
        self, *, project_id: str, provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalStorageConfiguration]]: ...
    def retrieve(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalStorageConfiguration]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        project_id: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ExternalStorageConfiguration]]]: ...
    def delete(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalStorageDeleted]]: ...
    def validate(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ExternalStorageConfiguration]]: ...

class AsyncExternalStorageWithStreamingResponse:
    def __init__(self, resource: AsyncExternalStorage) -> None: ...
    def create(
        self, *, project_id: str, provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalStorageConfiguration]]: ...
    def retrieve(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalStorageConfiguration]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        project_id: Optional[str] | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ExternalStorageConfiguration]]]: ...
    def delete(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalStorageDeleted]]: ...
    def validate(
        self, external_storage_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ExternalStorageConfiguration]]: ...
