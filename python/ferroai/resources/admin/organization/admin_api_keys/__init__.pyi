"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.admin.organization.admin_api_key import AdminAPIKey
from ferroai.types.admin.organization.admin_api_key_create_response import AdminAPIKeyCreateResponse
from ferroai.types.admin.organization.admin_api_key_delete_response import AdminAPIKeyDeleteResponse

__all__ = [
    "AdminAPIKeys",
    "AdminAPIKeysWithRawResponse",
    "AdminAPIKeysWithStreamingResponse",
    "AsyncAdminAPIKeys",
    "AsyncAdminAPIKeysWithRawResponse",
    "AsyncAdminAPIKeysWithStreamingResponse",
]


class AdminAPIKeys(SyncAPIResource):
    """Make, look up and delete admin keys."""
    @property
    def with_raw_response(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AdminAPIKeyCreateResponse:
        """Make an admin key; it is shown this once.

        Args:
            name: For people.
            expires_in_seconds: It lasts for ever unless given.

        `POST /organization/admin_api_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AdminAPIKey:
        """Look an admin key up; the key itself does not come.

        `GET /organization/admin_api_keys/{key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[AdminAPIKey]:
        """List the admin keys.

        Args:
            after: Id of the last key of the page before.
            limit: How many keys a page holds; 20 unless given.
            order: By time of creation, oldest first unless given.

        `GET /organization/admin_api_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin key, which is worth nothing from then on.

        `DELETE /organization/admin_api_keys/{key_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncAdminAPIKeys(AsyncAPIResource):
    """Make, look up and delete admin keys."""
    @property
    def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AdminAPIKeyCreateResponse:
        """Make an admin key; it is shown this once.

        Args:
            name: For people.
            expires_in_seconds: It lasts for ever unless given.

        `POST /organization/admin_api_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AdminAPIKey:
        """Look an admin key up; the key itself does not come.

        `GET /organization/admin_api_keys/{key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: Optional[str] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """List the admin keys.

        Args:
            after: Id of the last key of the page before.
            limit: How many keys a page holds; 20 unless given.
            order: By time of creation, oldest first unless given.

        `GET /organization/admin_api_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin key, which is worth nothing from then on.

        `DELETE /organization/admin_api_keys/{key_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AdminAPIKeysWithRawResponse:
    def __init__(self, resource: AdminAPIKeys) -> None: ...
    def create(
        self, *, name: str, expires_in_seconds: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AdminAPIKeyCreateResponse]: ...
    def retrieve(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AdminAPIKey]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[AdminAPIKey]]: ...
    def delete(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AdminAPIKeyDeleteResponse]: ...

class AsyncAdminAPIKeysWithRawResponse:
    def __init__(self, resource: AsyncAdminAPIKeys) -> None: ...
    async def create(
        self, *, name: str, expires_in_seconds: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AdminAPIKeyCreateResponse]: ...
    async def retrieve(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AdminAPIKey]: ...
    async def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[AdminAPIKey]]: ...
    async def delete(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AdminAPIKeyDeleteResponse]: ...

class AdminAPIKeysWithStreamingResponse:
    def __init__(self, resource: AdminAPIKeys) -> None: ...
    def create(
        self, *, name: str, expires_in_seconds: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AdminAPIKeyCreateResponse]]: ...
    def retrieve(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AdminAPIKey]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[AdminAPIKey]]]: ...
    def delete(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AdminAPIKeyDeleteResponse]]: ...

class AsyncAdminAPIKeysWithStreamingResponse:
    def __init__(self, resource: AsyncAdminAPIKeys) -> None: ...
    def create(
        self, *, name: str, expires_in_seconds: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AdminAPIKeyCreateResponse]]: ...
    def retrieve(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AdminAPIKey]]: ...
    def list(
        self, *, after: Optional[str] | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[AdminAPIKey]]]: ...
    def delete(
        self, key_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AdminAPIKeyDeleteResponse]]: ...
