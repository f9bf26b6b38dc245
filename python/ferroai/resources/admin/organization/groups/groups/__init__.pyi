"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ferroai.resources.admin.organization.groups.roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from ferroai.resources.admin.organization.groups.users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)
from ferroai.types.admin.organization.group import Group
from ferroai.types.admin.organization.group_delete_response import GroupDeleteResponse
from ferroai.types.admin.organization.group_update_response import GroupUpdateResponse

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
]


class Groups(SyncAPIResource):
    """Make, rename and delete groups of people."""
    @property
    def roles(self) -> Roles:
        """Give roles of the organization to groups, and take them back."""
    @property
    def users(self) -> Users:
        """Put people into groups, and take them out."""
    @property
    def with_raw_response(self) -> GroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GroupsWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Group:
        """Make a group.

        `POST /organization/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Group:
        """Look a group up.

        `GET /organization/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GroupUpdateResponse:
        """Rename a group.

        `POST /organization/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> SyncNextCursorPage[Group]:
        """List the groups.

        Args:
            after: Id of the last group of the page before.
            limit: How many groups a page holds, 0 to 1,000; 100 unless given.
            order: Ascending unless given.

        `GET /organization/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GroupDeleteResponse:
        """Delete a group; the people stay.

        `DELETE /organization/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncGroups(AsyncAPIResource):
    """Make, rename and delete groups of people."""
    @property
    def roles(self) -> AsyncRoles:
        """Give roles of the organization to groups, and take them back."""
    @property
    def users(self) -> AsyncUsers:
        """Put people into groups, and take them out."""
    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Group:
        """Make a group.

        `POST /organization/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Group:
        """Look a group up.

        `GET /organization/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GroupUpdateResponse:
        """Rename a group.

        `POST /organization/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """List the groups.

        Args:
            after: Id of the last group of the page before.
            limit: How many groups a page holds, 0 to 1,000; 100 unless given.
            order: Ascending unless given.

        `GET /organization/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GroupDeleteResponse:
        """Delete a group; the people stay.

        `DELETE /organization/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class GroupsWithRawResponse:
    def __init__(self, resource: Groups) -> None: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...
    def create(
        self, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Group]: ...
    def retrieve(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Group]: ...
    def update(
        self, group_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GroupUpdateResponse]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncNextCursorPage[Group]]: ...
    def delete(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GroupDeleteResponse]: ...

class AsyncGroupsWithRawResponse:
    def __init__(self, resource: AsyncGroups) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    async def create(
        self, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Group]: ...
    async def retrieve(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Group]: ...
    async def update(
        self, group_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GroupUpdateResponse]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncNextCursorPage[Group]]: ...
    async def delete(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GroupDeleteResponse]: ...

class GroupsWithStreamingResponse:
    def __init__(self, resource: Groups) -> None: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    def create(
        self, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Group]]: ...
    def retrieve(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Group]]: ...
    def update(
        self, group_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[GroupUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[Group]]]: ...
    def delete(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[GroupDeleteResponse]]: ...

class AsyncGroupsWithStreamingResponse:
    def __init__(self, resource: AsyncGroups) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    def create(
        self, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Group]]: ...
    def retrieve(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Group]]: ...
    def update(
        self, group_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GroupUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[Group]]]: ...
    def delete(
        self, group_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GroupDeleteResponse]]: ...
