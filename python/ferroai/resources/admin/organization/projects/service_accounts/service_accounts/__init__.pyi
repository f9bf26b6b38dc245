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
    """Make, change and delete service accounts."""
    @property
    def api_keys(self) -> APIKeys:
        """Make keys for service accounts; `projects.api_keys` looks after them."""
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
        """Make a service account, and its first key, shown this once.

        Args:
            name: For people.
            create_service_account_only: Makes no key, and gives no role.
            expires_in_seconds: Of the first key. For ever unless given, if the organization allows that.

        `POST /organization/projects/{project_id}/service_accounts`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """Look a service account up.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """Rename a service account, or give it another role.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """List the service accounts of a project.

        Args:
            after: Id of the last account of the page before.
            limit: How many accounts a page holds, 1 to 100; 20 unless given.

        `GET /organization/projects/{project_id}/service_accounts`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncServiceAccounts(AsyncAPIResource):
    """Make, change and delete service accounts."""
    @property
    def api_keys(self) -> AsyncAPIKeys:
        """Make keys for service accounts; `projects.api_keys` looks after them."""
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
        """Make a service account, and its first key, shown this once.

        Args:
            name: For people.
            create_service_account_only: Makes no key, and gives no role.
            expires_in_seconds: Of the first key. For ever unless given, if the organization allows that.

        `POST /organization/projects/{project_id}/service_accounts`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """Look a service account up.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """Rename a service account, or give it another role.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """List the service accounts of a project.

        Args:
            after: Id of the last account of the page before.
            limit: How many accounts a page holds, 1 to 100; 20 unless given.

        `GET /organization/projects/{project_id}/service_accounts`, https://platform.openai.com/docs/api-reference/administration
        """
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
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`, https://platform.openai.com/docs/api-reference/administration
        """

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
