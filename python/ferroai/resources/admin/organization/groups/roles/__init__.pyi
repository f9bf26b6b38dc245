"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ferroai.types.admin.organization.groups.role_create_response import RoleCreateResponse
from ferroai.types.admin.organization.groups.role_delete_response import RoleDeleteResponse
from ferroai.types.admin.organization.groups.role_list_response import RoleListResponse
from ferroai.types.admin.organization.groups.role_retrieve_response import RoleRetrieveResponse

__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]


class Roles(SyncAPIResource):
    """Give roles of the organization to groups, and take them back."""
    @property
    def with_raw_response(self) -> RolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RolesWithStreamingResponse: ...
    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleCreateResponse:
        """Give a role to a group.

        `POST /organization/groups/{group_id}/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleRetrieveResponse:
        """Look a group's role up.

        `GET /organization/groups/{group_id}/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List the roles of a group.

        Args:
            after: `next` of the page before.
            limit: How many roles a page holds, 0 to 1,000.

        `GET /organization/groups/{group_id}/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleDeleteResponse:
        """Take a role from a group.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncRoles(AsyncAPIResource):
    """Give roles of the organization to groups, and take them back."""
    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...
    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleCreateResponse:
        """Give a role to a group.

        `POST /organization/groups/{group_id}/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleRetrieveResponse:
        """Look a group's role up.

        `GET /organization/groups/{group_id}/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """List the roles of a group.

        Args:
            after: `next` of the page before.
            limit: How many roles a page holds, 0 to 1,000.

        `GET /organization/groups/{group_id}/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleDeleteResponse:
        """Take a role from a group.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class RolesWithRawResponse:
    def __init__(self, resource: Roles) -> None: ...
    def create(
        self, group_id: str, *, role_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleCreateResponse]: ...
    def retrieve(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleRetrieveResponse]: ...
    def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncNextCursorPage[RoleListResponse]]: ...
    def delete(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleDeleteResponse]: ...

class AsyncRolesWithRawResponse:
    def __init__(self, resource: AsyncRoles) -> None: ...
    async def create(
        self, group_id: str, *, role_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleCreateResponse]: ...
    async def retrieve(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleRetrieveResponse]: ...
    async def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncNextCursorPage[RoleListResponse]]: ...
    async def delete(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleDeleteResponse]: ...

class RolesWithStreamingResponse:
    def __init__(self, resource: Roles) -> None: ...
    def create(
        self, group_id: str, *, role_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RoleCreateResponse]]: ...
    def retrieve(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RoleRetrieveResponse]]: ...
    def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[RoleListResponse]]]: ...
    def delete(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RoleDeleteResponse]]: ...

class AsyncRolesWithStreamingResponse:
    def __init__(self, resource: AsyncRoles) -> None: ...
    def create(
        self, group_id: str, *, role_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleCreateResponse]]: ...
    def retrieve(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleRetrieveResponse]]: ...
    def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[RoleListResponse]]]: ...
    def delete(
        self, role_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleDeleteResponse]]: ...
