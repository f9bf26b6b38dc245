"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.resources.admin.organization.projects.users.roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from ferroai.types.admin.organization.projects.project_user import ProjectUser
from ferroai.types.admin.organization.projects.user_delete_response import UserDeleteResponse

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]


class Users(SyncAPIResource):
    """Put people of the organization into projects, and take them out."""
    @property
    def roles(self) -> Roles:
        """Give roles in a project to people, and take them back."""
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] | Omit = ...,
        user_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectUser:
        """Put someone of the organization into a project.

        Args:
            role: `owner` or `member`.
            email: One of `email` and `user_id` tells who it is.

        `POST /organization/projects/{project_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectUser:
        """Look up someone in a project.

        `GET /organization/projects/{project_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectUser:
        """Give someone another role.

        Args:
            role: `owner` or `member`.

        `POST /organization/projects/{project_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> SyncConversationCursorPage[ProjectUser]:
        """List who is in a project.

        Args:
            after: Id of the last user of the page before.
            limit: How many people a page holds, 1 to 100; 20 unless given.

        `GET /organization/projects/{project_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        """Take someone out of a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncUsers(AsyncAPIResource):
    """Put people of the organization into projects, and take them out."""
    @property
    def roles(self) -> AsyncRoles:
        """Give roles in a project to people, and take them back."""
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] | Omit = ...,
        user_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectUser:
        """Put someone of the organization into a project.

        Args:
            role: `owner` or `member`.
            email: One of `email` and `user_id` tells who it is.

        `POST /organization/projects/{project_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectUser:
        """Look up someone in a project.

        `GET /organization/projects/{project_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectUser:
        """Give someone another role.

        Args:
            role: `owner` or `member`.

        `POST /organization/projects/{project_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
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
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """List who is in a project.

        Args:
            after: Id of the last user of the page before.
            limit: How many people a page holds, 1 to 100; 20 unless given.

        `GET /organization/projects/{project_id}/users`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        """Take someone out of a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class UsersWithRawResponse:
    def __init__(self, resource: Users) -> None: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def create(
        self, project_id: str, *, role: str, email: Optional[str] | Omit = ..., user_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectUser]: ...
    def retrieve(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectUser]: ...
    def update(
        self, user_id: str, *, project_id: str, role: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectUser]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectUser]]: ...
    def delete(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

class AsyncUsersWithRawResponse:
    def __init__(self, resource: AsyncUsers) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def create(
        self, project_id: str, *, role: str, email: Optional[str] | Omit = ..., user_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectUser]: ...
    async def retrieve(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectUser]: ...
    async def update(
        self, user_id: str, *, project_id: str, role: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectUser]: ...
    async def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectUser]]: ...
    async def delete(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

class UsersWithStreamingResponse:
    def __init__(self, resource: Users) -> None: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, role: str, email: Optional[str] | Omit = ..., user_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectUser]]: ...
    def retrieve(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectUser]]: ...
    def update(
        self, user_id: str, *, project_id: str, role: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectUser]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectUser]]]: ...
    def delete(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsersWithStreamingResponse:
    def __init__(self, resource: AsyncUsers) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, role: str, email: Optional[str] | Omit = ..., user_id: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]]: ...
    def retrieve(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]]: ...
    def update(
        self, user_id: str, *, project_id: str, role: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectUser]]]: ...
    def delete(
        self, user_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
