"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.admin.organization.projects import hosted_tool_permission_update_params
from ferroai.types.admin.organization.projects.project_hosted_tool_permissions import ProjectHostedToolPermissions

__all__ = [
    "AsyncHostedToolPermissions",
    "AsyncHostedToolPermissionsWithRawResponse",
    "AsyncHostedToolPermissionsWithStreamingResponse",
    "HostedToolPermissions",
    "HostedToolPermissionsWithRawResponse",
    "HostedToolPermissionsWithStreamingResponse",
]


class HostedToolPermissions(SyncAPIResource):
    """Allow and forbid the service's own tools in a project."""
    @property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectHostedToolPermissions:
        """Look up which tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = ...,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = ...,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = ...,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = ...,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid tools.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncHostedToolPermissions(AsyncAPIResource):
    """Allow and forbid the service's own tools in a project."""
    @property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectHostedToolPermissions:
        """Look up which tools a project may use.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = ...,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = ...,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = ...,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = ...,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectHostedToolPermissions:
        """Allow or forbid tools.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`, https://platform.openai.com/docs/api-reference/administration
        """

class HostedToolPermissionsWithRawResponse:
    def __init__(self, resource: HostedToolPermissions) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...
    def update(
        self, project_id: str, *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = ...,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = ...,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = ...,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = ...,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...

class AsyncHostedToolPermissionsWithRawResponse:
    def __init__(self, resource: AsyncHostedToolPermissions) -> None: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...
    async def update(
        self, project_id: str, *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = ...,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = ...,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = ...,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = ...,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectHostedToolPermissions]: ...

class HostedToolPermissionsWithStreamingResponse:
    def __init__(self, resource: HostedToolPermissions) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self, project_id: str, *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = ...,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = ...,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = ...,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = ...,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectHostedToolPermissions]]: ...

class AsyncHostedToolPermissionsWithStreamingResponse:
    def __init__(self, resource: AsyncHostedToolPermissions) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self, project_id: str, *,
        code_interpreter: Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit = ...,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = ...,
        image_generation: Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit = ...,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = ...,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectHostedToolPermissions]]: ...
