"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ferroai.types.admin.organization.groups.organization_group_user import OrganizationGroupUser
from ferroai.types.admin.organization.groups.user_create_response import UserCreateResponse
from ferroai.types.admin.organization.groups.user_delete_response import UserDeleteResponse
from ferroai.types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]


class Users(SyncAPIResource):
    """Put people into groups, and take them out."""
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserCreateResponse:
        """Put someone into a group.

        `POST /organization/groups/{group_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserRetrieveResponse:
        """Look up someone in a group.

        `GET /organization/groups/{group_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """List who is in a group.

        Args:
            after: Id of the last user of the page before.
            limit: How many people a page holds, 0 to 1,000; 100 unless given.
            order: Descending unless given.

        `GET /organization/groups/{group_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        """Take someone out of a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncUsers(AsyncAPIResource):
    """Put people into groups, and take them out."""
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserCreateResponse:
        """Put someone into a group.

        `POST /organization/groups/{group_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserRetrieveResponse:
        """Look up someone in a group.

        `GET /organization/groups/{group_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """List who is in a group.

        Args:
            after: Id of the last user of the page before.
            limit: How many people a page holds, 0 to 1,000; 100 unless given.
            order: Descending unless given.

        `GET /organization/groups/{group_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        """Take someone out of a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class UsersWithRawResponse:
    def __init__(self, resource: Users) -> None: ...
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserCreateResponse]: ...
    def retrieve(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserRetrieveResponse]: ...
    def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncNextCursorPage[OrganizationGroupUser]]: ...
    def delete(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

class AsyncUsersWithRawResponse:
    def __init__(self, resource: AsyncUsers) -> None: ...
    async def create(
        self, group_id: str, *, user_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserCreateResponse]: ...
    async def retrieve(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserRetrieveResponse]: ...
    async def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncNextCursorPage[OrganizationGroupUser]]: ...
    async def delete(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

class UsersWithStreamingResponse:
    def __init__(self, resource: Users) -> None: ...
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UserCreateResponse]]: ...
    def retrieve(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UserRetrieveResponse]]: ...
    def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[OrganizationGroupUser]]]: ...
    def delete(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsersWithStreamingResponse:
    def __init__(self, resource: AsyncUsers) -> None: ...
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserCreateResponse]]: ...
    def retrieve(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserRetrieveResponse]]: ...
    def list(
        self, group_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[OrganizationGroupUser]]]: ...
    def delete(
        self, user_id: str, *, group_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
