"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ferroai.types.admin.organization.projects.api_key_delete_response import APIKeyDeleteResponse
from ferroai.types.admin.organization.projects.project_api_key import ProjectAPIKey

__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
]


class APIKeys(SyncAPIResource):
    """Look up, restrict and delete keys of a project; `service_accounts.api_keys` makes them."""
    @property
    def with_raw_response(self) -> APIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectAPIKey:
        """Look a key up; the key itself does not come.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectAPIKey:
        """Restrict a key or change when it expires; one of the two must be given. An expired key stays as it is.

        Args:
            expires_in_seconds: Counted from now, within what organization and project allow.
            scopes: Takes the place of all scopes: `["api.all.read"]` may only read, `[]` may do whatever its owner may.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """List the keys of a project.

        Args:
            after: Id of the last key of the page before.
            limit: How many keys a page holds, 1 to 100; 20 unless given.
            owner_project_access: By whether the owner is still let in; some keys are left out unless it is `any`.

        `GET /organization/projects/{project_id}/api_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> APIKeyDeleteResponse:
        """Delete a key; a service account keeps its others.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class AsyncAPIKeys(AsyncAPIResource):
    """Look up, restrict and delete keys of a project; `service_accounts.api_keys` makes them."""
    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...
    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectAPIKey:
        """Look a key up; the key itself does not come.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ProjectAPIKey:
        """Restrict a key or change when it expires; one of the two must be given. An expired key stays as it is.

        Args:
            expires_in_seconds: Counted from now, within what organization and project allow.
            scopes: Takes the place of all scopes: `["api.all.read"]` may only read, `[]` may do whatever its owner may.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """
    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """List the keys of a project.

        Args:
            after: Id of the last key of the page before.
            limit: How many keys a page holds, 1 to 100; 20 unless given.
            owner_project_access: By whether the owner is still let in; some keys are left out unless it is `any`.

        `GET /organization/projects/{project_id}/api_keys`, https://platform.openai.com/docs/api-reference/administration
        """
    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> APIKeyDeleteResponse:
        """Delete a key; a service account keeps its others.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`, https://platform.openai.com/docs/api-reference/administration
        """

class APIKeysWithRawResponse:
    def __init__(self, resource: APIKeys) -> None: ...
    def retrieve(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectAPIKey]: ...
    def update(
        self, api_key_id: str, *, project_id: str, expires_in_seconds: int | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectAPIKey]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ProjectAPIKey]]: ...
    def delete(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[APIKeyDeleteResponse]: ...

class AsyncAPIKeysWithRawResponse:
    def __init__(self, resource: AsyncAPIKeys) -> None: ...
    async def retrieve(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectAPIKey]: ...
    async def update(
        self, api_key_id: str, *, project_id: str, expires_in_seconds: int | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ProjectAPIKey]: ...
    async def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ProjectAPIKey]]: ...
    async def delete(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[APIKeyDeleteResponse]: ...

class APIKeysWithStreamingResponse:
    def __init__(self, resource: APIKeys) -> None: ...
    def retrieve(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectAPIKey]]: ...
    def update(
        self, api_key_id: str, *, project_id: str, expires_in_seconds: int | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ProjectAPIKey]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectAPIKey]]]: ...
    def delete(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[APIKeyDeleteResponse]]: ...

class AsyncAPIKeysWithStreamingResponse:
    def __init__(self, resource: AsyncAPIKeys) -> None: ...
    def retrieve(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectAPIKey]]: ...
    def update(
        self, api_key_id: str, *, project_id: str, expires_in_seconds: int | Omit = ...,
        scopes: SequenceNotStr[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectAPIKey]]: ...
    def list(
        self, project_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectAPIKey]]]: ...
    def delete(
        self, api_key_id: str, *, project_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[APIKeyDeleteResponse]]: ...
