"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.resources.admin.organization.projects.service_accounts.api_keys import (
    APIKeys,
    APIKeysWithRawResponse,
    APIKeysWithStreamingResponse,
    AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse,
)
from ferroai.types.admin.organization.projects.project_service_account import ProjectServiceAccount
from ferroai.types.admin.organization.projects.service_account_create_response import ServiceAccountCreateResponse
from ferroai.types.admin.organization.projects.service_account_delete_response import ServiceAccountDeleteResponse

__all__ = [
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
]


class ServiceAccounts(SyncAPIResource):
    @property
    def api_keys(self) -> APIKeys:
        ...
    @property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] | Omit = ...,
        expires_in_seconds: Optional[int] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ServiceAccountCreateResponse:
        ...
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceAccount:
        ...
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = ...,
        role: Literal["member", "owner"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceAccount:
        ...
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        ...
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ServiceAccountDeleteResponse:
        ...

class AsyncServiceAccounts(AsyncAPIResource):
    @property
    def api_keys(self) -> AsyncAPIKeys:
        ...
    @property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] | Omit = ...,
        expires_in_seconds: Optional[int] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ServiceAccountCreateResponse:
        ...
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceAccount:
        ...
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = ...,
        role: Literal["member", "owner"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectServiceAccount:
        ...
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        ...
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ServiceAccountDeleteResponse:
        ...

class ServiceAccountsWithRawResponse:
    def __init__(self, resource: ServiceAccounts) -> None: ...
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: Optional[bool] | Omit = ...,
        expires_in_seconds: Optional[int] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ServiceAccountCreateResponse]: ...
    def retrieve(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    def update(
        self, service_account_id: str, *, project_id: str, name: str | Omit = ...,
        role: Literal["member", "owner"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectServiceAccount]]: ...
    def delete(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ServiceAccountDeleteResponse]: ...

class AsyncServiceAccountsWithRawResponse:
    def __init__(self, resource: AsyncServiceAccounts) -> None: ...
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...
    async def create(
        self, project_id: str, *, name: str, create_service_account_only: Optional[bool] | Omit = ...,
        expires_in_seconds: Optional[int] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ServiceAccountCreateResponse]: ...
    async def retrieve(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    async def update(
        self, service_account_id: str, *, project_id: str, name: str | Omit = ...,
        role: Literal["member", "owner"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectServiceAccount]: ...
    async def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]: ...
    async def delete(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ServiceAccountDeleteResponse]: ...

class ServiceAccountsWithStreamingResponse:
    def __init__(self, resource: ServiceAccounts) -> None: ...
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: Optional[bool] | Omit = ...,
        expires_in_seconds: Optional[int] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectServiceAccount]]: ...
    def update(
        self, service_account_id: str, *, project_id: str, name: str | Omit = ...,
        role: Literal["member", "owner"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectServiceAccount]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ServiceAccountDeleteResponse]]: ...

class AsyncServiceAccountsWithStreamingResponse:
    def __init__(self, resource: AsyncServiceAccounts) -> None: ...
    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: Optional[bool] | Omit = ...,
        expires_in_seconds: Optional[int] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
    def update(
        self, service_account_id: str, *, project_id: str, name: str | Omit = ...,
        role: Literal["member", "owner"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self, service_account_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountDeleteResponse]]: ...
