"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.containers.files.files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from ferroai.types import container_create_params
from ferroai.types.container_create_response import ContainerCreateResponse
from ferroai.types.container_list_response import ContainerListResponse
from ferroai.types.container_retrieve_response import ContainerRetrieveResponse

__all__ = [
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "Containers",
    "ContainersWithRawResponse",
    "ContainersWithStreamingResponse",
]


class Containers(SyncAPIResource):
    """Make and remove machines in which models run code."""
    @property
    def files(self) -> Files:
        """Put files into a container, list and remove them."""
    @property
    def with_raw_response(self) -> ContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContainersWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = ...,
        network_policy: container_create_params.NetworkPolicy | Omit = ...,
        skills: Iterable[container_create_params.Skill] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContainerCreateResponse:
        """Make a container.

        Args:
            expires_after: When it is removed, counted from its last use.
            file_ids: Uploaded files to put into it.
            memory_limit: How much memory it has; `1g` unless given.
            network_policy: Which hosts may be reached from it.
            skills: Skills to put into it.

        `POST /containers`, https://platform.openai.com/docs/api-reference/containers
        """
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContainerRetrieveResponse:
        """Look a container up.

        `GET /containers/{container_id}`, https://platform.openai.com/docs/api-reference/containers
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        name: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[ContainerListResponse]:
        """List containers.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            name: Only those of this name.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /containers`, https://platform.openai.com/docs/api-reference/containers
        """
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Remove a container.

        `DELETE /containers/{container_id}`, https://platform.openai.com/docs/api-reference/containers
        """

class AsyncContainers(AsyncAPIResource):
    """Make and remove machines in which models run code."""
    @property
    def files(self) -> AsyncFiles:
        """Put files into a container, list and remove them."""
    @property
    def with_raw_response(self) -> AsyncContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = ...,
        network_policy: container_create_params.NetworkPolicy | Omit = ...,
        skills: Iterable[container_create_params.Skill] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContainerCreateResponse:
        """Make a container.

        Args:
            expires_after: When it is removed, counted from its last use.
            file_ids: Uploaded files to put into it.
            memory_limit: How much memory it has; `1g` unless given.
            network_policy: Which hosts may be reached from it.
            skills: Skills to put into it.

        `POST /containers`, https://platform.openai.com/docs/api-reference/containers
        """
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContainerRetrieveResponse:
        """Look a container up.

        `GET /containers/{container_id}`, https://platform.openai.com/docs/api-reference/containers
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        name: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """List containers.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            name: Only those of this name.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /containers`, https://platform.openai.com/docs/api-reference/containers
        """
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Remove a container.

        `DELETE /containers/{container_id}`, https://platform.openai.com/docs/api-reference/containers
        """

class ContainersWithRawResponse:
    def __init__(self, resource: Containers) -> None: ...
    @property
    def files(self) -> FilesWithRawResponse: ...
    def create(
        self, *, name: str, expires_after: container_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ..., memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = ...,
        network_policy: container_create_params.NetworkPolicy | Omit = ...,
        skills: Iterable[container_create_params.Skill] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ContainerCreateResponse]: ...
    def retrieve(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ContainerRetrieveResponse]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., name: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ContainerListResponse]]: ...
    def delete(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class AsyncContainersWithRawResponse:
    def __init__(self, resource: AsyncContainers) -> None: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    async def create(
        self, *, name: str, expires_after: container_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ..., memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = ...,
        network_policy: container_create_params.NetworkPolicy | Omit = ...,
        skills: Iterable[container_create_params.Skill] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ContainerCreateResponse]: ...
    async def retrieve(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ContainerRetrieveResponse]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., name: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ContainerListResponse]]: ...
    async def delete(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class ContainersWithStreamingResponse:
    def __init__(self, resource: Containers) -> None: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    def create(
        self, *, name: str, expires_after: container_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ..., memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = ...,
        network_policy: container_create_params.NetworkPolicy | Omit = ...,
        skills: Iterable[container_create_params.Skill] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ContainerRetrieveResponse]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., name: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncContainersWithStreamingResponse:
    def __init__(self, resource: AsyncContainers) -> None: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    def create(
        self, *, name: str, expires_after: container_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ..., memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = ...,
        network_policy: container_create_params.NetworkPolicy | Omit = ...,
        skills: Iterable[container_create_params.Skill] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContainerRetrieveResponse]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., name: str | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self, container_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
