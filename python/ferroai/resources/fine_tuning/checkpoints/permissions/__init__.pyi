"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, deprecated

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import (
    AsyncConversationCursorPage,
    AsyncPage,
    AsyncPaginator,
    SyncConversationCursorPage,
    SyncPage,
)
from ferroai.types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse
from ferroai.types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse
from ferroai.types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
from ferroai.types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse

__all__ = [
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
]


class Permissions(SyncAPIResource):
    """Share a fine-tuned model with other projects. Owners of the organization only: `api_key` must be an admin key."""
    @property
    def with_raw_response(self) -> PermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse: ...
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[PermissionCreateResponse]:
        """Let projects use a checkpoint.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    @deprecated("use `list`, which reads all pages")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ...,
        project_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> PermissionRetrieveResponse:
        """List the permissions of a checkpoint, one page.

        Args:
            after: Id of the last permission of the page before.
            limit: How many permissions the page holds; 10 unless given.
            order: By time of creation, newest first unless given.
            project_id: Only those for this project.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ...,
        project_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """List the permissions of a checkpoint.

        Args:
            after: Id of the last permission of the page before.
            limit: How many permissions a page holds; 10 unless given.
            order: By time of creation, newest first unless given.
            project_id: Only those for this project.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> PermissionDeleteResponse:
        """Take the permission back.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`, https://platform.openai.com/docs/api-reference/fine-tuning
        """

class AsyncPermissions(AsyncAPIResource):
    """Share a fine-tuned model with other projects. Owners of the organization only: `api_key` must be an admin key."""
    @property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse: ...
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Let projects use a checkpoint.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    @deprecated("use `list`, which reads all pages")
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ...,
        project_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> PermissionRetrieveResponse:
        """List the permissions of a checkpoint, one page.

        Args:
            after: Id of the last permission of the page before.
            limit: How many permissions the page holds; 10 unless given.
            order: By time of creation, newest first unless given.
            project_id: Only those for this project.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ...,
        project_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """List the permissions of a checkpoint.

        Args:
            after: Id of the last permission of the page before.
            limit: How many permissions a page holds; 10 unless given.
            order: By time of creation, newest first unless given.
            project_id: Only those for this project.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> PermissionDeleteResponse:
        """Take the permission back.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`, https://platform.openai.com/docs/api-reference/fine-tuning
        """

class PermissionsWithRawResponse:
    def __init__(self, resource: Permissions) -> None: ...
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[PermissionCreateResponse]]: ...
    @deprecated("use `list`, which reads all pages")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[PermissionRetrieveResponse]: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[PermissionListResponse]]: ...
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[PermissionDeleteResponse]: ...

class AsyncPermissionsWithRawResponse:
    def __init__(self, resource: AsyncPermissions) -> None: ...
    async def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[PermissionCreateResponse]]: ...
    @deprecated("use `list`, which reads all pages")
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[PermissionRetrieveResponse]: ...
    async def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[PermissionListResponse]]: ...
    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[PermissionDeleteResponse]: ...

class PermissionsWithStreamingResponse:
    def __init__(self, resource: Permissions) -> None: ...
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[PermissionCreateResponse]]]: ...
    @deprecated("use `list`, which reads all pages")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[PermissionRetrieveResponse]]: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[PermissionListResponse]]]: ...
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[PermissionDeleteResponse]]: ...

class AsyncPermissionsWithStreamingResponse:
    def __init__(self, resource: AsyncPermissions) -> None: ...
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[PermissionCreateResponse]]]: ...
    @deprecated("use `list`, which reads all pages")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[PermissionRetrieveResponse]]: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["ascending", "descending"] | Omit = ..., project_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[PermissionListResponse]]]: ...
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[PermissionDeleteResponse]]: ...
