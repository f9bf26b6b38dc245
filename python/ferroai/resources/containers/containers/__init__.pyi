"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.containers.files.files import AsyncFiles, Files
from ferroai.types import container_create_params
from ferroai.types.container_create_response import ContainerCreateResponse
from ferroai.types.container_list_response import ContainerListResponse
from ferroai.types.container_retrieve_response import ContainerRetrieveResponse

__all__ = ["AsyncContainers", "Containers"]


class Containers(SyncAPIResource):
    @property
    def files(self) -> Files:
        ...
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
        ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContainerRetrieveResponse:
        ...
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
        ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        ...

class AsyncContainers(AsyncAPIResource):
    @property
    def files(self) -> AsyncFiles:
        ...
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
        ...
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContainerRetrieveResponse:
        ...
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
        ...
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        ...
