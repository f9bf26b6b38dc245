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
    @property
    def roles(self) -> Roles:
        ...
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
        ...
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
        ...
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
        ...
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        ...

class AsyncUsers(AsyncAPIResource):
    @property
    def roles(self) -> AsyncRoles:
        ...
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
        ...
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
        ...
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
        ...
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UserDeleteResponse:
        ...

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
