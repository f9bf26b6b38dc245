"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ferroai.types.admin.organization.role import Role
from ferroai.types.admin.organization.role_delete_response import RoleDeleteResponse

__all__ = [
    "AsyncRoles",
    "AsyncRolesWithRawResponse",
    "AsyncRolesWithStreamingResponse",
    "Roles",
    "RolesWithRawResponse",
    "RolesWithStreamingResponse",
]


class Roles(SyncAPIResource):
    """Make roles for the organization; `users.roles` and `groups.roles` give them to people."""
    @property
    def with_raw_response(self) -> RolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RolesWithStreamingResponse: ...
    def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Role:
        """Make a role for the organization.

        Args:
            role_name: No other role may have it.

        `POST /organization/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Role:
        """Look a role up.

        `GET /organization/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        role_id: str,
        *,
        description: Optional[str] | Omit = ...,
        permissions: Optional[SequenceNotStr[str]] | Omit = ...,
        role_name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Role:
        """Change a role; what is left out stays as it is.

        Args:
            permissions: Takes the place of the whole list.
            role_name: No other role may have it.

        `POST /organization/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncNextCursorPage[Role]:
        """List the roles of the organization.

        Args:
            after: `next` of the page before.
            limit: How many roles a page holds, 0 to 1,000; 1,000 unless given.
            order: Ascending unless given.

        `GET /organization/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleDeleteResponse:
        """Delete a role that you made.

        `DELETE /organization/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncRoles(AsyncAPIResource):
    """Make roles for the organization; `users.roles` and `groups.roles` give them to people."""
    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...
    async def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Role:
        """Make a role for the organization.

        Args:
            role_name: No other role may have it.

        `POST /organization/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Role:
        """Look a role up.

        `GET /organization/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        role_id: str,
        *,
        description: Optional[str] | Omit = ...,
        permissions: Optional[SequenceNotStr[str]] | Omit = ...,
        role_name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Role:
        """Change a role; what is left out stays as it is.

        Args:
            permissions: Takes the place of the whole list.
            role_name: No other role may have it.

        `POST /organization/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the roles of the organization.

        Args:
            after: `next` of the page before.
            limit: How many roles a page holds, 0 to 1,000; 1,000 unless given.
            order: Ascending unless given.

        `GET /organization/roles`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RoleDeleteResponse:
        """Delete a role that you made.

        `DELETE /organization/roles/{role_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class RolesWithRawResponse:
    def __init__(self, resource: Roles) -> None: ...
    def create(
        self, *, permissions: SequenceNotStr[str], role_name: str, description: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    def retrieve(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    def update(
        self, role_id: str, *, description: Optional[str] | Omit = ...,
        permissions: Optional[SequenceNotStr[str]] | Omit = ..., role_name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncNextCursorPage[Role]]: ...
    def delete(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleDeleteResponse]: ...

class AsyncRolesWithRawResponse:
    def __init__(self, resource: AsyncRoles) -> None: ...
    async def create(
        self, *, permissions: SequenceNotStr[str], role_name: str, description: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    async def retrieve(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    async def update(
        self, role_id: str, *, description: Optional[str] | Omit = ...,
        permissions: Optional[SequenceNotStr[str]] | Omit = ..., role_name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncNextCursorPage[Role]]: ...
    async def delete(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RoleDeleteResponse]: ...

class RolesWithStreamingResponse:
    def __init__(self, resource: Roles) -> None: ...
    def create(
        self, *, permissions: SequenceNotStr[str], role_name: str, description: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def retrieve(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def update(
        self, role_id: str, *, description: Optional[str] | Omit = ...,
        permissions: Optional[SequenceNotStr[str]] | Omit = ..., role_name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[Role]]]: ...
    def delete(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RoleDeleteResponse]]: ...

class AsyncRolesWithStreamingResponse:
    def __init__(self, resource: AsyncRoles) -> None: ...
    def create(
        self, *, permissions: SequenceNotStr[str], role_name: str, description: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def retrieve(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def update(
        self, role_id: str, *, description: Optional[str] | Omit = ...,
        permissions: Optional[SequenceNotStr[str]] | Omit = ..., role_name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[Role]]]: ...
    def delete(
        self, role_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleDeleteResponse]]: ...
