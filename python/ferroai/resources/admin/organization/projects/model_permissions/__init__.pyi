"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query, SequenceNotStr
from ferroai.types.admin.organization.projects.project_model_permissions import ProjectModelPermissions
from ferroai.types.admin.organization.projects.project_model_permissions_deleted import ProjectModelPermissionsDeleted

__all__ = [
    "AsyncModelPermissions",
    "AsyncModelPermissionsWithRawResponse",
    "AsyncModelPermissionsWithStreamingResponse",
    "ModelPermissions",
    "ModelPermissionsWithRawResponse",
    "ModelPermissionsWithStreamingResponse",
]


class ModelPermissions(SyncAPIResource):
    """Allow and forbid models in a project."""
    @property
    def with_raw_response(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse: ...
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectModelPermissions:
        """Look up which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectModelPermissions:
        """Set which models a project may use.

        Args:
            mode: Whether only those of `model_ids` may be used, or all but those.

        `POST /organization/projects/{project_id}/model_permissions`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectModelPermissionsDeleted:
        """Delete the rule about the models of a project.

        `DELETE /organization/projects/{project_id}/model_permissions`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncModelPermissions(AsyncAPIResource):
    """Allow and forbid models in a project."""
    @property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectModelPermissions:
        """Look up which models a project may use.

        `GET /organization/projects/{project_id}/model_permissions`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectModelPermissions:
        """Set which models a project may use.

        Args:
            mode: Whether only those of `model_ids` may be used, or all but those.

        `POST /organization/projects/{project_id}/model_permissions`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectModelPermissionsDeleted:
        """Delete the rule about the models of a project.

        `DELETE /organization/projects/{project_id}/model_permissions`, https://platform.openai.com/docs/api-reference/administration
        """

class ModelPermissionsWithRawResponse:
    def __init__(self, resource: ModelPermissions) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectModelPermissions]: ...
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectModelPermissions]: ...
    def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectModelPermissionsDeleted]: ...

class AsyncModelPermissionsWithRawResponse:
    def __init__(self, resource: AsyncModelPermissions) -> None: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectModelPermissions]: ...
    async def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectModelPermissions]: ...
    async def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectModelPermissionsDeleted]: ...

class ModelPermissionsWithStreamingResponse:
    def __init__(self, resource: ModelPermissions) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectModelPermissions]]: ...
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectModelPermissions]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectModelPermissionsDeleted]]: ...

class AsyncModelPermissionsWithStreamingResponse:
    def __init__(self, resource: AsyncModelPermissions) -> None: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissions]]: ...
    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissions]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectModelPermissionsDeleted]]: ...
