"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from ferroai.resources.admin.organization.projects.groups.roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from ferroai.types.admin.organization.projects.group_delete_response import GroupDeleteResponse
from ferroai.types.admin.organization.projects.project_group import ProjectGroup

__all__ = [
    "AsyncGroups",
    "AsyncGroupsWithRawResponse",
    "AsyncGroupsWithStreamingResponse",
    "Groups",
    "GroupsWithRawResponse",
    "GroupsWithStreamingResponse",
]


class Groups(SyncAPIResource):
    """Let groups into projects, and shut them out."""
    @property
    def roles(self) -> Roles:
        """Give roles in a project to groups, and take them back."""
    @property
    def with_raw_response(self) -> GroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GroupsWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectGroup:
        """Let a group into a project.

        Args:
            role: Id of the role that it has there.

        `POST /organization/projects/{project_id}/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectGroup:
        """Look up a group that is let into a project.

        `GET /organization/projects/{project_id}/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncNextCursorPage[ProjectGroup]:
        """List the groups that are let into a project.

        Args:
            after: Id of the last group of the page before.
            limit: How many groups a page holds, 0 to 100; 20 unless given.
            order: Ascending unless given.

        `GET /organization/projects/{project_id}/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GroupDeleteResponse:
        """Shut a group out of a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncGroups(AsyncAPIResource):
    """Let groups into projects, and shut them out."""
    @property
    def roles(self) -> AsyncRoles:
        """Give roles in a project to groups, and take them back."""
    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectGroup:
        """Let a group into a project.

        Args:
            role: Id of the role that it has there.

        `POST /organization/projects/{project_id}/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectGroup:
        """Look up a group that is let into a project.

        `GET /organization/projects/{project_id}/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """List the groups that are let into a project.

        Args:
            after: Id of the last group of the page before.
            limit: How many groups a page holds, 0 to 100; 20 unless given.
            order: Ascending unless given.

        `GET /organization/projects/{project_id}/groups`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> GroupDeleteResponse:
        """Shut a group out of a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class GroupsWithRawResponse:
    def __init__(self, resource: Groups) -> None: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectGroup]: ...
    def retrieve(
        self, group_id: str, *, project_id: str, group_type: Literal["group", "tenant_group"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectGroup]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncNextCursorPage[ProjectGroup]]: ...
    def delete(
        self, group_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GroupDeleteResponse]: ...

class AsyncGroupsWithRawResponse:
    def __init__(self, resource: AsyncGroups) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectGroup]: ...
    async def retrieve(
        self, group_id: str, *, project_id: str, group_type: Literal["group", "tenant_group"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectGroup]: ...
    async def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncNextCursorPage[ProjectGroup]]: ...
    async def delete(
        self, group_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[GroupDeleteResponse]: ...

class GroupsWithStreamingResponse:
    def __init__(self, resource: Groups) -> None: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectGroup]]: ...
    def retrieve(
        self, group_id: str, *, project_id: str, group_type: Literal["group", "tenant_group"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectGroup]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[ProjectGroup]]]: ...
    def delete(
        self, group_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[GroupDeleteResponse]]: ...

class AsyncGroupsWithStreamingResponse:
    def __init__(self, resource: AsyncGroups) -> None: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectGroup]]: ...
    def retrieve(
        self, group_id: str, *, project_id: str, group_type: Literal["group", "tenant_group"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectGroup]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[ProjectGroup]]]: ...
    def delete(
        self, group_id: str, *, project_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GroupDeleteResponse]]: ...
