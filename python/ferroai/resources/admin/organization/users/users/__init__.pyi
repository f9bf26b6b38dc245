"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.resources.admin.organization.users.roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from ferroai.types.admin.organization.organization_user import OrganizationUser
from ferroai.types.admin.organization.user_delete_response import UserDeleteResponse

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]


class Users(SyncAPIResource):
    """Look people up, change what they may do, and take them out; `invites` brings them in."""
    @property
    def roles(self) -> Roles:
        """Give roles of the organization to people, and take them back."""
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationUser:
        """Look up someone in the organization.

        `GET /organization/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] | Omit = ...,
        role: Optional[str] | Omit = ...,
        role_id: Optional[str] | Omit = ...,
        technical_level: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationUser:
        """Change what someone may do.

        Args:
            role: `owner` or `reader`.
            role_id: Id of the role to give.

        `POST /organization/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        emails: SequenceNotStr[str] | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """List who is in the organization.

        Args:
            after: Id of the last user of the page before.
            emails: Only those with these addresses.
            limit: How many people a page holds, 1 to 100; 20 unless given.

        `GET /organization/users`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        """Take someone out of the organization.

        `DELETE /organization/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncUsers(AsyncAPIResource):
    """Look people up, change what they may do, and take them out; `invites` brings them in."""
    @property
    def roles(self) -> AsyncRoles:
        """Give roles of the organization to people, and take them back."""
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationUser:
        """Look up someone in the organization.

        `GET /organization/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] | Omit = ...,
        role: Optional[str] | Omit = ...,
        role_id: Optional[str] | Omit = ...,
        technical_level: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OrganizationUser:
        """Change what someone may do.

        Args:
            role: `owner` or `reader`.
            role_id: Id of the role to give.

        `POST /organization/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        emails: SequenceNotStr[str] | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """List who is in the organization.

        Args:
            after: Id of the last user of the page before.
            emails: Only those with these addresses.
            limit: How many people a page holds, 1 to 100; 20 unless given.

        `GET /organization/users`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        """Take someone out of the organization.

        `DELETE /organization/users/{user_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class UsersWithRawResponse:
    def __init__(self, resource: Users) -> None: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    def update(
        self, user_id: str, *, developer_persona: Optional[str] | Omit = ..., role: Optional[str] | Omit = ...,
        role_id: Optional[str] | Omit = ..., technical_level: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    def list(
        self, *, after: str | Omit = ..., emails: SequenceNotStr[str] | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[OrganizationUser]]: ...
    def delete(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

class AsyncUsersWithRawResponse:
    def __init__(self, resource: AsyncUsers) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def retrieve(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    async def update(
        self, user_id: str, *, developer_persona: Optional[str] | Omit = ..., role: Optional[str] | Omit = ...,
        role_id: Optional[str] | Omit = ..., technical_level: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OrganizationUser]: ...
    async def list(
        self, *, after: str | Omit = ..., emails: SequenceNotStr[str] | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[OrganizationUser]]: ...
    async def delete(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UserDeleteResponse]: ...

class UsersWithStreamingResponse:
    def __init__(self, resource: Users) -> None: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationUser]]: ...
    def update(
        self, user_id: str, *, developer_persona: Optional[str] | Omit = ..., role: Optional[str] | Omit = ...,
        role_id: Optional[str] | Omit = ..., technical_level: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OrganizationUser]]: ...
    def list(
        self, *, after: str | Omit = ..., emails: SequenceNotStr[str] | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsersWithStreamingResponse:
    def __init__(self, resource: AsyncUsers) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]]: ...
    def update(
        self, user_id: str, *, developer_persona: Optional[str] | Omit = ..., role: Optional[str] | Omit = ...,
        role_id: Optional[str] | Omit = ..., technical_level: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]]: ...
    def list(
        self, *, after: str | Omit = ..., emails: SequenceNotStr[str] | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self, user_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
