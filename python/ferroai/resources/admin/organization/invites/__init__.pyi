"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.admin.organization import invite_create_params
from ferroai.types.admin.organization.invite import Invite
from ferroai.types.admin.organization.invite_delete_response import InviteDeleteResponse

__all__ = [
    "AsyncInvites",
    "AsyncInvitesWithRawResponse",
    "AsyncInvitesWithStreamingResponse",
    "Invites",
    "InvitesWithRawResponse",
    "InvitesWithStreamingResponse",
]


class Invites(SyncAPIResource):
    """Invite people; they are in when they accept."""
    @property
    def with_raw_response(self) -> InvitesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InvitesWithStreamingResponse: ...
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Invite:
        """Invite someone by mail.

        Args:
            role: What they may do in the organization.
            projects: Which they are in from then on; the default project unless given, none for `[]`.

        `POST /organization/invites`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Invite:
        """Look an invitation up.

        `GET /organization/invites/{invite_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[Invite]:
        """List the invitations.

        Args:
            after: Id of the last invitation of the page before.
            limit: How many invitations a page holds, 1 to 100; 20 unless given.

        `GET /organization/invites`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> InviteDeleteResponse:
        """Take an invitation back, as long as it was not accepted.

        `DELETE /organization/invites/{invite_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncInvites(AsyncAPIResource):
    """Invite people; they are in when they accept."""
    @property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse: ...
    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Invite:
        """Invite someone by mail.

        Args:
            role: What they may do in the organization.
            projects: Which they are in from then on; the default project unless given, none for `[]`.

        `POST /organization/invites`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Invite:
        """Look an invitation up.

        `GET /organization/invites/{invite_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """List the invitations.

        Args:
            after: Id of the last invitation of the page before.
            limit: How many invitations a page holds, 1 to 100; 20 unless given.

        `GET /organization/invites`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> InviteDeleteResponse:
        """Take an invitation back, as long as it was not accepted.

        `DELETE /organization/invites/{invite_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class InvitesWithRawResponse:
    def __init__(self, resource: Invites) -> None: ...
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Invite]: ...
    def retrieve(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Invite]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[Invite]]: ...
    def delete(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[InviteDeleteResponse]: ...

class AsyncInvitesWithRawResponse:
    def __init__(self, resource: AsyncInvites) -> None: ...
    async def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Invite]: ...
    async def retrieve(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Invite]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[Invite]]: ...
    async def delete(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[InviteDeleteResponse]: ...

class InvitesWithStreamingResponse:
    def __init__(self, resource: Invites) -> None: ...
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Invite]]: ...
    def retrieve(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Invite]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Invite]]]: ...
    def delete(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[InviteDeleteResponse]]: ...

class AsyncInvitesWithStreamingResponse:
    def __init__(self, resource: AsyncInvites) -> None: ...
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Invite]]: ...
    def retrieve(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Invite]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Invite]]]: ...
    def delete(
        self, invite_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[InviteDeleteResponse]]: ...
